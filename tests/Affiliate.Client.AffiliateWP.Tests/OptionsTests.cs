using Affiliate.Client.AffiliateWP.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.AffiliateWP.Tests;

public sealed class OptionsTests
{
    public static TheoryData<string, string?> Broken => new()
    {
        { "SiteAddress", null },
        { "SiteAddress", "http://shop.example" },
        { "SiteAddress", "ftp://shop.example" },
        { "SiteAddress", "https://shop.example?x=1" },
        { "PublicKey", null },
        { "PublicKey", "" },
        { "PublicKey", "canary:key" },
        { "Token", null },
        { "Token", " " },
        { "Token", "canary\r\nX: 1" },
        { "Currency", "dollars" },
        { "AmountDecimals", "9" },
        { "TimeZone", "Mars/Olympus" },
        { "TimeZone", "" },
    };

    [Theory, MemberData(nameof(Broken))]
    public void A_broken_option_is_named_and_no_secret_is(string key, string? value)
    {
        var options = Shop.Options(new Uri("https://shop.example"));
        switch (key)
        {
            case "SiteAddress": options.SiteAddress = value is null ? null : new Uri(value); break;
            case "PublicKey": options.PublicKey = value; break;
            case "Token": options.Token = value; break;
            case "Currency": options.Currency = value; break;
            case "AmountDecimals": options.AmountDecimals = 9; break;
            case "TimeZone": options.TimeZone = value!; break;
        }

        var failure = Should.Throw<OptionsValidationException>(() => AffiliateWPClient.Create(options));
        failure.Message.ShouldContain(key);
        failure.Message.ShouldContain("AffiliateWP/default");
        failure.Message.ShouldNotContain("canary");
    }

    [Theory]
    [InlineData("https://shop.example", "https://shop.example/wp-json/affwp/v1/")]
    [InlineData("https://shop.example/blog", "https://shop.example/blog/wp-json/affwp/v1/")]
    [InlineData("http://127.0.0.1:8080/", "http://127.0.0.1:8080/wp-json/affwp/v1/")]
    public void The_rest_address_is_derived_from_the_site_s(string site, string api)
    {
        var options = Shop.Options(new Uri(site));
        AffiliateWPOptionsValidator.Validate(options).ShouldBeEmpty();
        options.ApiAddress.ShouldBe(new Uri(api));
    }

    [Fact]
    public async Task An_account_is_made_from_configuration_by_its_name()
    {
        await using var services = new ServiceCollection()
            .AddAffiliateClients(clients =>
                clients.AddAffiliateWP(
                    "shop_eu",
                    Section(
                        ("SiteAddress", "https://eu.example"),
                        ("Currency", "EUR"),
                        ("DeriveCurrency", "true"),
                        ("TimeZone", "Europe/Berlin")
                    )
                )
            )
            .BuildServiceProvider();
        var client = services.GetRequiredKeyedService<AffiliateWPClient>("shop_eu");
        client.Account.ToString().ShouldBe("AffiliateWP/shop_eu");
        services.GetRequiredKeyedService<IAffiliateWPApi>("shop_eu").ShouldBeSameAs(client.Api);
        var options = client.Context.Options;
        (options.SiteAddress, options.Currency, options.DeriveCurrency, options.TimeZone).ShouldBe(
            (new Uri("https://eu.example"), "EUR", true, "Europe/Berlin")
        );
    }

    [Fact]
    public void An_unknown_key_of_the_configuration_is_an_error()
    {
        using var services = new ServiceCollection()
            .AddAffiliateClients(clients => clients.AddAffiliateWP(Section(("SiteAdress", "https://eu.example"))))
            .BuildServiceProvider();
        Should
            .Throw<OptionsValidationException>(() => services.GetRequiredService<AffiliateWPClient>())
            .Message.ShouldContain("SiteAdress is unknown. Did you mean SiteAddress?");
    }

    private static IConfigurationRoot Section(params IEnumerable<(string Key, string Value)> values) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection([
                new("PublicKey", Shop.Key),
                new("Token", Shop.Token),
                .. values.Select(pair => new KeyValuePair<string, string?>(pair.Key, pair.Value)),
            ])
            .Build();

    [Fact]
    public void Defaults_are_those_of_the_docs()
    {
        var options = new AffiliateWPOptions();
        (options.AmountDecimals, options.TimeZone, options.Currency, options.DeriveCurrency).ShouldBe((2, "UTC", null, false));
    }
}
