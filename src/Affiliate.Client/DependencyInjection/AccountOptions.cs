using System.Diagnostics.CodeAnalysis;
using Affiliate.Client.Accounts;
using Affiliate.Client.Diagnostics;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.DependencyInjection;

/// <summary>Overrides and validates the options of one vendor; unnamed options are nobody's account.</summary>
internal sealed class AccountOptions<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TOptions, TClient>(
    VendorDefinition<TOptions, TClient> vendor,
    IServiceProvider services
) : IPostConfigureOptions<TOptions>, IValidateOptions<TOptions>
    where TOptions : AffiliateAccountOptions, new()
    where TClient : class
{
    private readonly AccountRegistry _registry = services.GetRequiredService<AccountRegistry>();

    public void PostConfigure(string? name, TOptions options)
    {
        foreach (var settings in services.GetServices<SettingsOverride>())
            SettingsBinding.Bind(vendor, settings.Settings.GetSection(vendor.Name), options);
    }

    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var account = new AffiliateAccount(vendor.Name, string.IsNullOrEmpty(name) ? AffiliateAccount.DefaultName : name);
        // Options that could not be read were not filled, so what they lack says nothing.
        var vendors = options.BindingProblems.Count > 0 ? options.BindingProblems : [.. vendor.Validate(options)];
        var common = options.BindingProblems.Count > 0 ? [] : options.ValidateCommon().ToList();
        if (vendors.Count == 0 && (common.Count == 0 || _registry.Valid.ContainsKey(account)))
        {
            _registry.Valid[account] = true;
            if (vendor.CountedBy is { } countedBy && _registry.FindTwin(account, countedBy(options)) is { } twin)
                Logger.CredentialsShared(account.Vendor, account.Name, twin.Name);
            // What is wrong was read when the client was made, and is not read again: the values of then stay in use.
            if (common.Count > 0) Logger.SettingsKept(account.Vendor, account.Name, string.Join(' ', common));
            return ValidateOptionsResult.Success;
        }

        var section = _registry.Sections.TryGetValue(account, out var path) ? $" (In the section {path}.)" : "";
        return ValidateOptionsResult.Fail(vendors.Concat(common).Select(problem => $"{account}: {problem}{section}"));
    }

    private ILogger Logger =>
        (services.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance).CreateLogger(AffiliateDiagnostics.LoggerCategory);
}
