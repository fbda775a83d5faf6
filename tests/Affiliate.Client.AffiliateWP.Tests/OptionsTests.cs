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
    public void Defaults_are_those_of_the_docs()
    {
        var options = new AffiliateWPOptions();
        (options.AmountDecimals, options.TimeZone, options.Currency, options.DeriveCurrency).ShouldBe((2, "UTC", null, false));
    }
}
