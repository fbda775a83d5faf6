using System.Diagnostics.CodeAnalysis;
using Affiliate.Client.Http;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.Configuration;

namespace Affiliate.Client.DependencyInjection;

/// <summary>
/// Binds settings to options. What is unknown or cannot be read is kept with the options, whose validation tells it, and named by its key
/// alone: the value may be a secret, or hold one.
/// </summary>
internal static class SettingsBinding
{
    public static void Bind<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TOptions, TClient>(
        VendorDefinition<TOptions, TClient> vendor,
        IConfiguration section,
        TOptions options
    )
        where TOptions : AffiliateAccountOptions, new()
        where TClient : class
    {
        var unknown = UnknownKeys.Find(section, vendor.OptionNames).ToList();
        options.BindingProblems.AddRange(unknown);
        if (unknown.Count > 0) return;
        try
        {
            vendor.Bind(section, options);
        }
        catch (InvalidOperationException unreadable)
        {
            // The binder's message quotes the value, and so does what it holds within.
            var values = new SecretRedactor();
            foreach (var (_, value) in section.AsEnumerable()) values.Remember(value ?? "");
            options.BindingProblems.Add(values.Redact(unreadable.Message));
        }
    }
}
