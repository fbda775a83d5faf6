using Affiliate.Client.Emulator.Faults;
using Affiliate.Client.Errors;

namespace Affiliate.Client.PayPal.Tests.Client;

/// <summary>Calls that fail on the way: by the books everybody is paid once.</summary>
public sealed class RetryTests : PayPalTest
{
    public static TheoryData<string> Failures => ["500", "503", "reset", "lost response", "cut response"];

    [Theory, MemberData(nameof(Failures))]
    public async Task A_create_that_fails_on_the_way_is_sent_again_with_the_same_id_and_pays_once(string failure)
    {
        Plan(PayPal.Faults.On(CreateRoute).Times(2), failure);

        var batch = await PayAsync("run-1", "jane@example.test", "john@example.test");

        var sent = Sent(CreateRoute);
        sent.Count.ShouldBe(3);
        sent.ShouldAllBe(request => request.Header("PayPal-Request-Id") == "run-1");
        sent.Select(request => request.BodyText).Distinct().ShouldHaveSingleItem().ShouldContain("\"sender_batch_id\":\"run-1\"");
        Clock.Advance(PayPal.ProcessingTime);
        PayPal.Payments.Select(payment => payment.Receiver).ShouldBe(["jane@example.test", "john@example.test"]);
        PayPal.Batches.ShouldHaveSingleItem().Id.ShouldBe(batch);
    }

    [Fact]
    public async Task A_create_that_is_called_again_after_all_attempts_were_lost_pays_once()
    {
        var fault = PayPal.Faults.On(CreateRoute).Always().ResetAfterActing();
        var failure = await Should.ThrowAsync<TransportException>(() => PayAsync("run-1", "jane@example.test"));
        (failure.IsTransient, failure.IsUnsent, fault.Hits).ShouldBe((true, false, 6));
        PayPal.Faults.Clear();

        await PayAsync("run-1", "jane@example.test");

        Clock.Advance(PayPal.ProcessingTime);
        PayPal.Payments.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_cancellation_whose_response_is_lost_is_not_sent_again()
    {
        var batch = await PayAsync("run-1", "unclaimed@example.test");
        Clock.Advance(PayPal.ProcessingTime);
        var item = (await ReadAsync(Client.Payouts.ListItems(batch))).Single().PayoutItemId!;
        var fault = PayPal.Faults.On("POST /payments/payouts-item/{id}/cancel").Always().ResetAfterActing();

        (await Should.ThrowAsync<TransportException>(() => Client.Payouts.CancelItemAsync(item, Token))).IsTransient.ShouldBeFalse();

        fault.Hits.ShouldBe(1);
        (await Client.Payouts.GetItemAsync(item, Token)).TransactionStatus!.Value.Value.ShouldBe("RETURNED");
    }

    [Theory]
    [InlineData(500, false, 1)]
    [InlineData(429, true, 6)]
    public async Task A_cancellation_is_repeated_only_where_it_was_not_taken(int status, bool isTransient, int requests)
    {
        var fault = PayPal.Faults.On("POST /payments/payouts-item/{id}/cancel").Always().Status(status);

        var failure = await Should.ThrowAsync<AffiliateApiException>(() => Client.Payouts.CancelItemAsync("I1", Token));

        (failure.IsTransient, fault.Hits).ShouldBe((isTransient, requests));
    }

    [Fact]
    public async Task A_token_that_fails_on_the_way_is_asked_for_again()
    {
        PayPal.Faults.On(TokenRoute).Times(2).Status(503);
        await PayAsync("run-1", "jane@example.test");
        (Sent(TokenRoute).Count, PayPal.OAuth.Issued, Sent(CreateRoute).Count).ShouldBe((3, 1, 1));
    }

    [Fact]
    public async Task Reads_are_repeated()
    {
        var batch = await PayAsync("run-1", "jane@example.test");
        PayPal.Faults.On("GET /payments/payouts/{id}").Status(503);
        PayPal.Faults.On("GET /reporting/balances").Reset();

        (await Client.Payouts.GetAsync(batch, cancellationToken: Token)).Items!.Count.ShouldBe(1);
        (await Client.Balances.GetAsync(cancellationToken: Token)).Balances!.Count.ShouldBe(4);
    }

    private static void Plan(FaultBuilder fault, string failure) => _ = failure switch
    {
        "500" => fault.Status(500, """{"name":"INTERNAL_SERVER_ERROR","message":"An internal server error occurred.","debug_id":"d"}"""),
        "503" => fault.Status(503),
        "reset" => fault.Reset(),
        "lost response" => fault.ResetAfterActing(),
        _ => fault.TruncateBody(20),
    };
}
