using Affiliate.Client.Errors;
using Affiliate.Client.PayPal.Payouts;

namespace Affiliate.Client.PayPal.Tests.Client;

/// <summary>What PayPal refuses: nothing of it is paid, and the exception says what to do.</summary>
public sealed class RefusalTests : PayPalTest
{
    [Fact]
    public async Task One_refused_receiver_refuses_the_whole_batch_and_is_named()
    {
        PayPal.RefusesReceiver = receiver => receiver == "gone@example.test";

        var failure = await Should.ThrowAsync<AffiliateValidationException>(() =>
            PayAsync("bad", "jane@example.test", "no address", "gone@example.test"));

        failure.VendorCode.ShouldBe("VALIDATION_ERROR");
        failure.FieldErrors.Keys.ShouldBe(["items[1].receiver", "items[2].receiver"]);
        NothingIsPaid();
    }

    [Fact]
    public async Task A_batch_that_the_balance_does_not_cover_with_its_fees_is_refused()
    {
        PayPal.SetBalance("USD", 21.49m);

        var failure = await Should.ThrowAsync<AffiliateValidationException>(() => PayAsync("poor", "jane@example.test", "john@example.test"));

        (failure.VendorCode, (int?)failure.StatusCode).ShouldBe(("INSUFFICIENT_FUNDS", 422));
        failure.Message.ShouldEndWith("Nothing was paid. Add money to the PayPal account, in the currency of the batch.");
        NothingIsPaid();

        PayPal.SetBalance("USD", 21.50m);
        await PayAsync("poor", "jane@example.test", "john@example.test");
        PayPal.GetBalance("USD").ShouldBe(0);
    }

    [Fact]
    public async Task A_batch_id_is_good_for_one_batch_in_30_days_and_the_exception_names_that_batch()
    {
        var first = await PayAsync("same", "jane@example.test");

        // Another request id, as of a program that does not keep them: the batch's own id alone tells.
        var failure = await Should.ThrowAsync<ConflictException>(() =>
            Client.Api.CreatePayoutAsync(PayPalSamples.Batch("same", "john@example.test"), "another", Token));

        failure.ExistingId.ShouldBe(first);
        failure.VendorCode.ShouldBe("USER_BUSINESS_ERROR");
        failure.Message.ShouldContain($"by the batch {first}: get that one instead of paying again.");
        (await Client.Payouts.GetAsync(failure.ExistingId!, cancellationToken: Token)).Items!.Single().PayoutItem!.Receiver
            .ShouldBe("jane@example.test");
        PayPal.Batches.Count.ShouldBe(1);

        Clock.Advance(TimeSpan.FromDays(30));
        PayPal.OAuth.Expire();
        await Client.Api.CreatePayoutAsync(PayPalSamples.Batch("same", "john@example.test"), "another", Token);
        PayPal.Batches.Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_app_without_rights_is_told_so()
    {
        (PayPal.HasPayouts, PayPal.HasReporting) = (false, false);

        var failure = await Should.ThrowAsync<AffiliateAuthenticationException>(() => PayAsync("any", "jane@example.test"));

        failure.Message.ShouldContain("Give the app the features Payouts and Transaction search");
        await Should.ThrowAsync<AffiliateAuthenticationException>(() => Client.Balances.GetAsync(cancellationToken: Token));
        PayPal.OAuth.Issued.ShouldBe(1, "another token would have the same rights");
        NothingIsPaid();
    }

    [Theory]
    [InlineData("")]
    [InlineData("with blank")]
    [InlineData("line\nbreak")]
    [InlineData("größe")]
    public void A_batch_id_that_is_no_header_is_refused_before_anything_is_sent(string id) =>
        Should.Throw<ArgumentException>(() => new PayPalSenderBatchHeader { SenderBatchId = id });

    [Fact]
    public void A_batch_id_has_at_most_256_letters()
    {
        new PayPalSenderBatchHeader { SenderBatchId = new('a', 256) }.SenderBatchId.Length.ShouldBe(256);
        Should.Throw<ArgumentException>(() => new PayPalSenderBatchHeader { SenderBatchId = new('a', 257) });
    }

    private void NothingIsPaid()
    {
        Clock.Advance(TimeSpan.FromDays(1));
        PayPal.Payments.ShouldBeEmpty();
        PayPal.Batches.ShouldBeEmpty();
    }
}
