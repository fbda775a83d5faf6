using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Affiliate.Client.AffiliateWP;
using Affiliate.Client.Aisle;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.Leadway;
using Affiliate.Client.PayPal;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.Secrets;

/// <summary>Options hold the secrets: nothing that shows options may show them, also where they are in the wrong place.</summary>
[Collection(CanaryCollection.Name)]
public sealed partial class OptionsCanaryTests
{
    private static readonly Type[] Options =
    [typeof(LeadDynoOptions), typeof(AffiliateWPOptions), typeof(AisleOptions), typeof(LeadwayOptions), typeof(PayPalOptions)];

    private static readonly string[] Secrets =
    [
        "LeadDynoOptions.ApiKey",
        "AffiliateWPOptions.PublicKey",
        "AffiliateWPOptions.Token",
        "AisleOptions.ApiKey",
        "AisleOptions.SubscribeApiKey",
        "LeadwayOptions.AccessToken",
        "LeadwayOptions.ClientSecret",
        "LeadwayOptions.RefreshToken",
        "PayPalOptions.ClientSecret",
    ];

    /// <summary>
    /// Ids, names and settings: they may be shown. Addresses may too, but for a user name and password, which are refused.
    /// </summary>
    private static readonly string[] Harmless =
    [
        "LeadDynoOptions.BaseAddress",
        "AffiliateWPOptions.SiteAddress",
        "AffiliateWPOptions.Currency",
        "AffiliateWPOptions.TimeZone",
        "AisleOptions.BrandId",
        "AisleOptions.ApiKeyHeader",
        "AisleOptions.ApiKeyScheme",
        "AisleOptions.BaseAddress",
        "AisleOptions.SubscribeAddress",
        "AisleOptions.Currency",
        "LeadwayOptions.LocationId",
        "LeadwayOptions.ApiVersion",
        "LeadwayOptions.BaseAddress",
        "LeadwayOptions.ClientId",
        "LeadwayOptions.TokenDirectory",
        "PayPalOptions.ClientId",
        "PayPalOptions.BaseAddress",
    ];

    public static TheoryData<string> Addresses => [.. Harmless.Where(static name => name.EndsWith("Address", StringComparison.Ordinal))];

    public static TheoryData<string> SecretOptions => [.. Secrets];

    [Fact]
    public void Every_option_that_can_hold_a_text_is_classed() =>
        Options
            .SelectMany(static type => type.GetProperties())
            .Where(static property => property.PropertyType == typeof(string) || property.PropertyType == typeof(Uri))
            .Select(GetName)
            .ShouldBe([.. Secrets, .. Harmless], ignoreOrder: true);

    [Fact]
    public void Options_show_no_secret_in_text_and_debugger()
    {
        foreach (var type in Options)
        {
            var options = Activator.CreateInstance(type)!;
            foreach (var property in type.GetProperties().Where(static property => Secrets.Contains(GetName(property))))
                property.SetValue(options, Canary.Secret(property.Name));
            foreach (var property in type.GetProperties().Where(static property => property.PropertyType == typeof(Uri)))
                property.SetValue(options, WithUser());
            Canary.SecretIn(options.ToString()!).ShouldBeNull();
            var display = type.GetCustomAttribute<DebuggerDisplayAttribute>().ShouldNotBeNull().Value;
            Expression().Count(display).ShouldBeGreaterThan(0);
            Canary.SecretIn(Expression().Replace(display, match => Evaluate(options, match.Groups[1].Value))).ShouldBeNull(display);
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void A_password_in_an_address_is_refused_without_being_shown(string option) => Refused(option, WithUser().AbsoluteUri);

    [Theory]
    [MemberData(nameof(Addresses))]
    public void An_address_that_cannot_be_read_is_refused_without_being_shown(string option) =>
        Refused(option, $"https://user:{Canary.Secret("Password")}@[bad");

    [Theory]
    [MemberData(nameof(SecretOptions))]
    public void A_secret_that_was_copied_with_a_line_break_is_never_shown(string option)
    {
        Refused(option, Canary.Secret("Copied") + "\r\nX: y");
    }

    [Theory]
    [MemberData(nameof(SecretOptions))]
    public void A_misspelt_key_is_named_without_its_value(string option) => Refused(option + "s", Canary.Secret("Misspelt"));

    private static void Refused(string option, string value)
    {
        var vendor = option[..option.IndexOf("Options", StringComparison.Ordinal)];
        var key = option[(option.IndexOf('.', StringComparison.Ordinal) + 1)..];
        var settings = Valid(vendor, isOAuth: key is "ClientSecret" or "RefreshToken");
        settings[$"{vendor}:{key}"] = value;

        var failure = Record.Exception(() =>
        {
            using var services = new ServiceCollection()
                .AddAffiliateClients(
                    new ConfigurationBuilder().AddInMemoryCollection(settings).Build(),
                    LeadDynoVendor.Registration, AffiliateWPVendor.Registration, AisleVendor.Registration, LeadwayVendor.Registration,
                    PayPalVendor.Registration)
                .BuildServiceProvider();
            if (vendor == PayPalVendor.Name) services.GetRequiredService<PayPalClient>();
            else services.GetRequiredService<IPayoutSource>();
        });

        failure.ShouldNotBeNull(option);
        failure.Message.ShouldContain(key);
        Canary.SecretIn(FailureText.Whole(failure)).ShouldBeNull();
    }

    private static Dictionary<string, string?> Valid(string vendor, bool isOAuth) =>
        vendor switch
        {
            "LeadDyno" => new() { ["LeadDyno:ApiKey"] = "k" },
            "AffiliateWP" => new()
            {
                ["AffiliateWP:SiteAddress"] = "https://shop.test",
                ["AffiliateWP:PublicKey"] = "k",
                ["AffiliateWP:Token"] = "t",
            },
            "Aisle" => new() { ["Aisle:BrandId"] = "1", ["Aisle:ApiKey"] = "k" },
            "PayPal" => new() { ["PayPal:ClientId"] = "c", ["PayPal:ClientSecret"] = "s" },
            _ when isOAuth => new()
            {
                ["Leadway:LocationId"] = "l",
                ["Leadway:ClientId"] = "c",
                ["Leadway:ClientSecret"] = "s",
                ["Leadway:RefreshToken"] = "r",
            },
            _ => new() { ["Leadway:LocationId"] = "l", ["Leadway:AccessToken"] = "t" },
        };

    private static Uri WithUser() => new($"https://user:{Uri.EscapeDataString(Canary.Secret("Password"))}@vendor.test/");

    private static string GetName(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";

    private static string Evaluate(object options, string path)
    {
        object? value = options;
        foreach (var name in path.Split(',')[0].Split(['.', '?'], StringSplitOptions.RemoveEmptyEntries))
            value = value?.GetType().GetProperty(name).ShouldNotBeNull(path).GetValue(value);
        return $"{value}";
    }

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex Expression();
}
