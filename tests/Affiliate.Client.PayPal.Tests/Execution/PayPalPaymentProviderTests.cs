using Affiliate.Client.Errors;
using Affiliate.Client.Monetary;
using Affiliate.Client.PayPal.Execution;
using Affiliate.Client.PayPal.Runs;
using Affiliate.Client.PayPal.Tests.Client;
using Affiliate.Client.Payouts;
using static Affiliate.Client.Tests.Payables.Rows;

namespace Affiliate.Client.PayPal.Tests.Execution;

/// <summary>Runs against the emulated PayPal: what its books say, and what the journal says.</summary>
public sealed class PayPalPaymentProviderTests : PayPalTest
{
    private readonly MemoryJournal _journal = new();

    [Fact]
    public async Task Everybody_is_paid_once_and_who_was_not_is_due_again()
    {
        var rows = new[] { Due("1", 10, "ana@example.test"), Due("2", 20, "unclaimed@example.test"), Due("3", 30, "failed@example.test") };
        (await PayAsync(rows)).Open["USD"].ShouldBe(60);
        Clock.Advance(TimeSpan.FromMinutes(2));
        var report = await ReconcileAsync();
        (report.Paid["USD"], report.Open["USD"], report.Unpaid["USD"]).ShouldBe((10, 20, 30));
        report.Returned.Single().Reason.ShouldNotBeNullOrEmpty();

        // Only what failed is planned again; unclaimed money comes back after 30 days, and then its row is due again.
        (await PlanAsync(rows)).Batches.Single().Items.Single().Key.Id.ShouldBe("3");
        Clock.Advance(TimeSpan.FromDays(31));
        await ReconcileAsync();
        (await PlanAsync(rows)).Batches.Single().Items.Select(item => item.Key.Id).ShouldBe(["2", "3"]);
        PayPal.Payments.Single().Receiver.ShouldBe("ana@example.test");
    }

    [Fact]
    public async Task A_batch_whose_response_was_lost_is_found_and_not_paid_again()
    {
        PayPal.Faults.On(CreateRoute).Times(20).ResetAfterActing();
        var report = await PayAsync([Due("1", 10, "ana@example.test")]);
        report.Failures.Values.Single().ShouldBeOfType<TransportException>();
        report.Batches.Single().IsInDoubt.ShouldBeTrue();

        PayPal.Faults.Clear();
        (await ReconcileAsync()).Batches.Single().ProviderBatchId.ShouldBe(PayPal.Batches.Single().Id);
        Clock.Advance(TimeSpan.FromMinutes(2));
        (await ReconcileAsync()).Paid["USD"].ShouldBe(10);
        PayPal.Payments.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_refusal_that_is_certain_leaves_the_rows_due()
    {
        PayPal.RefusesReceiver = receiver => receiver.StartsWith("ben", StringComparison.Ordinal);
        var report = await PayAsync([Due("1", 10, "ana@example.test"), Due("2", 10, "ben@example.test")]);
        report.Failures.ShouldBeEmpty();
        report.Unpaid["USD"].ShouldBe(20);
        (await PlanAsync(Due("1", 10, "ana@example.test"))).Batches.Count.ShouldBe(1);
        PayPal.Payments.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refusal_after_an_unclear_attempt_leaves_it_in_doubt()
    {
        PayPal.Faults.On(CreateRoute).Times(1).ResetAfterActing();
        PayPal.Faults.On(CreateRoute).After(1).Times(1).Status(403, """{"name":"NOT_AUTHORIZED","message":"no"}""");
        var report = await PayAsync([Due("1", 10, "ana@example.test")]);
        report.Failures.Count.ShouldBe(1);
        report.Batches.Single().IsInDoubt.ShouldBeTrue();
        (await PlanAsync(Due("1", 10, "ana@example.test"))).Excluded.Single().Reason.ShouldBe(ExcludedPayoutReason.MayHaveBeenPaid);
        Clock.Advance(TimeSpan.FromMinutes(2));
        (await ReconcileAsync()).Paid["USD"].ShouldBe(10);
        PayPal.Payments.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_batch_that_is_denied_pays_nobody()
    {
        PayPal.DeniesBatch = _ => true;
        await PayAsync([Due("1", 10, "ana@example.test")]);
        Clock.Advance(TimeSpan.FromMinutes(2));
        var report = await ReconcileAsync();
        report.Unpaid["USD"].ShouldBe(10);
        report.Returned.Single().ProviderStatus.ShouldBe("DENIED");
        PayPal.Payments.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_funds_are_looked_at_before_anything_is_sent()
    {
        PayPal.SetBalance("USD", 100);
        var failure = await Should.ThrowAsync<PaymentFundsException>(() => PayAsync([Due("1", 150, "ana@example.test")]));
        failure.Missing.ShouldBe([new Money(53, "USD")]);
        failure.Balances.AsOf.ShouldNotBeNull();
        Sent(CreateRoute).ShouldBeEmpty();
    }

    private async Task<PaymentReport> PayAsync(Payout[] rows)
    {
        if (PayPal.GetBalance("USD") == 0) PayPal.SetBalance("USD", 1000);
        var run = await PlanAsync(rows);
        return await Executor().ExecuteAsync(run, new(run.Digest, "Ana"), Token);
    }

    private Task<PaymentReport> ReconcileAsync() => Executor().ReconcileAsync(Token);

    private PaymentExecutor Executor() => new(new PayPalPaymentProvider(Client), _journal, timeProvider: Clock);

    private Task<PaymentRun> PlanAsync(params Payout[] rows) =>
        PaymentRun.CreateAsync(
            rows.ToAsyncEnumerable(),
            new PaymentRunOptions { Receiver = row => row.Payee?.Email, Journal = _journal },
            Token
        );

    private static Payout Due(string id, decimal amount, string email) => Row(id, PayoutStatus.Due, amount, email: email);
}
