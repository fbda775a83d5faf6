using Affiliate.Client.LeadDyno.Affiliates;
using Affiliate.Client.LeadDyno.Shared;
using Affiliate.Client.LeadDyno.Webhooks;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.LeadDyno.Tests;

public sealed class WebhookTests
{
    private const string ApiKey = "test_private_key";

    private static string Form => TestFiles.Fixture("leaddyno", "webhook.txt");

    [Fact]
    public void The_form_is_read_and_its_signature_checked()
    {
        var webhook = LeadDynoPaymentWebhook.Parse(Form);
        (webhook.AffiliateEmail, webhook.AffiliateId, webhook.Amount, webhook.Currency).ShouldBe(("joe@example.com", 1, 10.0m, "USD"));
        webhook.IsSignedWith(ApiKey).ShouldBeTrue();
        webhook.IsSignedWith("another_key").ShouldBeFalse();
    }

    [Fact]
    public void Another_address_is_not_signed() =>
        LeadDynoPaymentWebhook.Parse(Form.Replace("joe%40", "eve%40", StringComparison.Ordinal)).IsSignedWith(ApiKey).ShouldBeFalse();

    [Fact]
    public void The_vendors_weakness_is_known_another_amount_passes() =>
        LeadDynoPaymentWebhook.Parse(Form.Replace("10.0", "9999.0", StringComparison.Ordinal)).IsSignedWith(ApiKey).ShouldBeTrue();

    [Fact]
    public void A_signature_in_capitals_is_the_same() =>
        LeadDynoPaymentWebhook
            .Parse(
                Form.Replace(
                    "67d1077426ddd900a9709c9683d3cdd1dcc4dcf2",
                    "67D1077426DDD900A9709C9683D3CDD1DCC4DCF2",
                    StringComparison.Ordinal
                )
            )
            .IsSignedWith(ApiKey)
            .ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("affiliate=joe%40example.com")]
    [InlineData("hmac=67d1077426ddd900a9709c9683d3cdd1dcc4dcf2")]
    [InlineData("affiliate=&hmac=67d1077426ddd900a9709c9683d3cdd1dcc4dcf2")]
    [InlineData("affiliate=joe%40example.com&hmac=67d1")]
    [InlineData("affiliate=joe%40example.com&hmac=zzd1077426ddd900a9709c9683d3cdd1dcc4dcf2")]
    [InlineData("affiliate=joe%40example.com&affiliate=eve%40example.com&hmac=67d1077426ddd900a9709c9683d3cdd1dcc4dcf2")]
    [InlineData("affiliate=joe%40example.com&hmac=67d1077426ddd900a9709c9683d3cdd1dcc4dcf2&amount=1,000.00")]
    [InlineData("affiliate=joe%40example.com&hmac=67d1077426ddd900a9709c9683d3cdd1dcc4dcf2&affiliate_id=-1")]
    [InlineData("affiliate=joe%40example.com&hmac=67d1077426ddd900a9709c9683d3cdd1dcc4dcf2&currency=$")]
    public void Other_forms_are_refused(string form) => Should.Throw<FormatException>(() => LeadDynoPaymentWebhook.Parse(form));

    [Fact]
    public void A_form_without_end_is_refused() =>
        Should.Throw<FormatException>(() => LeadDynoPaymentWebhook.Parse(new string('a', 20_000)));

    [Fact]
    public void Secrets_are_in_no_text()
    {
        LeadDynoPaymentWebhook.Parse(Form).ToString().ShouldNotContain("67d1077426ddd900a9709c9683d3cdd1dcc4dcf2");
        var link = new LeadDynoSignInLink { AffiliateId = 5, SignInUrl = "https://example.com/canary-sign-in-token" };
        link.ToString().ShouldBe("LeadDynoSignInLink { AffiliateId = 5, ExpiresAt =  }");
        new LeadDynoRecord<LeadDynoSignInLink> { Items = [link] }.ToString().ShouldNotContain("canary");
    }
}
