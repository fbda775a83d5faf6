using System.Diagnostics.CodeAnalysis;
using Affiliate.Client.Accounts;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.DependencyInjection;

/// <summary>Overrides and validates the options of one vendor; unnamed options are nobody's account.</summary>
internal sealed class AccountOptions<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TOptions, TClient>(
    VendorDefinition<TOptions, TClient> vendor, AccountRegistry registry, IEnumerable<SettingsOverride> overrides)
    : IPostConfigureOptions<TOptions>, IValidateOptions<TOptions>
    where TOptions : AffiliateAccountOptions, new()
    where TClient : class
{
    public void PostConfigure(string? name, TOptions options)
    {
        foreach (var settings in overrides) SettingsBinding.Bind(vendor, settings.Settings.GetSection(vendor.Name), options);
    }

    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var account = new AffiliateAccount(vendor.Name, string.IsNullOrEmpty(name) ? AffiliateAccount.DefaultName : name);
        var section = registry.Sections.TryGetValue(account, out var path) ? $" (In the section {path}.)" : "";
        // Options that could not be read were not filled, so what they lack says nothing.
        var problems =
            options.BindingProblems.Count > 0 ? options.BindingProblems : vendor.Validate(options).Concat(options.ValidateCommon());
        var told = problems.Select(problem => $"{account}: {problem}{section}").ToList();
        return told.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(told);
    }
}
