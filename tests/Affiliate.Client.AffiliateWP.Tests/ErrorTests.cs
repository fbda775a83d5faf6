using Affiliate.Client.AffiliateWP.Normalization;
using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.Errors;
using Affiliate.Client.Http;
using Affiliate.Client.Resilience;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.AffiliateWP.Tests;

public sealed class ErrorTests
{
    [Fact]
    public async Task A_wrong_key_names_vendor_account_and_options_but_no_secret()
    {
        await using var shop = await Shop.OfAsync("auth_none");
        var failure = await Should.ThrowAsync<AffiliateAuthenticationException>(() =>
            shop.Api.GetPayoutAsync(1, TestContext.Current.CancellationToken)
        );
        failure.Message.ShouldContain("AffiliateWP/default");
        failure.Message.ShouldContain(nameof(AffiliateWPOptions.PublicKey));
        failure.Message.ShouldContain(nameof(AffiliateWPOptions.Token));
        failure.ToString().ShouldNotContain("canary-");
    }

    [Fact]
    public async Task A_missing_capability_is_told_from_a_wrong_key()
    {
        await using var shop = await Shop.OfAsync("auth_no_cap_list_403");
        var failure = await Should.ThrowAsync<AffiliateAuthenticationException>(() =>
            shop.Api.GetPayoutAsync(1, TestContext.Current.CancellationToken)
        );
        failure.Message.ShouldContain("manage_payouts");
    }

    [Fact]
    public async Task Field_errors_are_read_with_and_without_details()
    {
        await using var shop = await Shop.OfAsync("payouts_payout_id_text", "payouts_amount_scalar");
        var detailed = await Should.ThrowAsync<AffiliateValidationException>(() =>
            shop.Api.GetPayoutAsync(1, TestContext.Current.CancellationToken)
        );
        detailed.FieldErrors["payout_id"].ShouldBe(["payout_id[0] is not of type integer."]);
        var bare = await Should.ThrowAsync<AffiliateValidationException>(() =>
            shop.Api.GetPayoutAsync(1, TestContext.Current.CancellationToken)
        );
        bare.FieldErrors["amount"].ShouldBe(["Invalid parameter."]);
    }

    [Fact]
    public async Task Unknown_ids_and_refused_writes_have_their_types()
    {
        await using var shop = await Shop.OfAsync(
            "payout_id_404",
            "w_payouts_POST_wrong_affiliate_referral",
            "w_payouts_POST_empty_referrals"
        );
        (
            await Should.ThrowAsync<NotFoundException>(() => shop.Client.Payouts.GetAsync(999999, TestContext.Current.CancellationToken))
        ).VendorCode.ShouldBe("invalid_payout_id");
        var payout = new AffiliateWPCreatePayoutRequest { AffiliateId = 2, Referrals = [445] };
        var refused = await Should.ThrowAsync<AffiliateValidationException>(() =>
            shop.Client.Payouts.CreateAsync(payout, TestContext.Current.CancellationToken)
        );
        (refused.VendorCode, refused.IsTransient).ShouldBe(("affwp_rest_add_payout_error", false));
        (
            await Should.ThrowAsync<AffiliateValidationException>(() =>
                shop.Client.Payouts.CreateAsync(payout, TestContext.Current.CancellationToken)
            )
        ).VendorCode.ShouldBe("affwp_rest_payout_referrals_error");

        shop.Server.Enqueue(
            ScriptedResponse.Json("""{"code":"affwp_rest_update_customer_email_in_use","message":"x","data":{"status":403}}""", 403)
        );
        await Should.ThrowAsync<ConflictException>(() =>
            shop.Client.Customers.UpdateAsync(1, new() { Email = "a@b.example" }, TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task A_php_error_is_told_without_its_html_and_not_repeated()
    {
        await using var shop = await Shop.OpenAsync(options => options.Resilience.Retry.MaxRetries = 5);
        shop.Server.Respond = _ => HttpFixture.Load("fatal_accept_json").ToResponse();
        var failure = await Should.ThrowAsync<AffiliateApiException>(() =>
            shop.Api.ListPayoutsAsync(cancellationToken: TestContext.Current.CancellationToken)
        );
        failure.Messages.ShouldBe(["There has been a critical error on this website. Learn more about troubleshooting WordPress."]);
        failure.Message.ShouldContain("PHP error");
        failure.IsTransient.ShouldBeFalse();
        shop.Server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Maintenance_says_when_to_come_back()
    {
        // Ten minutes do not fit the total timeout, so there is no second attempt although retries are on.
        await using var shop = await Shop.OpenAsync(options => options.Resilience.Retry.MaxRetries = 5);
        shop.Server.Enqueue(HttpFixture.Load("maintenance_503_accept_json").ToResponse().WithHeader("Retry-After", "600"));
        var failure = await Should.ThrowAsync<AffiliateApiException>(() =>
            shop.Api.ListPayoutsAsync(cancellationToken: TestContext.Current.CancellationToken)
        );
        (failure.VendorCode, failure.RetryAfter, failure.IsTransient).ShouldBe(("wp_die", TimeSpan.FromMinutes(10), true));
        failure.Message.ShouldContain("maintenance");
        shop.Server.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(500, false)]
    [InlineData(502, true)]
    [InlineData(503, true)]
    [InlineData(429, true)]
    [InlineData(404, false)]
    public void Only_what_a_retry_can_cure_is_repeated(int status, bool isRepeated)
    {
        var attempt = new AttemptOutcome(
            new OperationInfo("ListPayouts", "/payouts", OperationKind.Read),
            AttemptFailure.None,
            (System.Net.HttpStatusCode)status,
            false
        );
        AffiliateWPVendor.ShouldRetry(attempt).ShouldBe(isRepeated);
    }

    [Theory]
    [InlineData("plain 2 < 3 & more", "plain 2 < 3 & more")]
    [InlineData("<p>a</p><p>b &amp; c</p>", "a b & c")]
    [InlineData("<!-- x -->a", "a")]
    public void Html_becomes_text(string html, string text) => HtmlText.Strip(html).ShouldBe(text);
}
