using Affiliate.Client.Accounts;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.DependencyInjection;

/// <summary>Overrides and validates the options of one vendor; unnamed options are nobody's account.</summary>
internal sealed class AccountOptions<TOptions, TClient>(VendorDefinition<TOptions, TClient> vendor, IEnumerable<SettingsOverride> overrides)
    : IPostConfigureOptions<TOptions>, IValidateOptions<TOptions>
    where TOptions : AffiliateAccountOptions, new()
    where TClient : class
{
    public void PostConfigure(string? name, TOptions options)
    {
        foreach (var settings in overrides) SettingsBinding.Bind(vendor.Bind, settings.Settings.GetSection(vendor.Name), options);
    }

    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var account = new AffiliateAccount(vendor.Name, string.IsNullOrEmpty(name) ? AffiliateAccount.DefaultName : name);
        var problems = vendor.Validate(options).Concat(options.ValidateCommon()).Select(problem => $"{account}: {problem}").ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
