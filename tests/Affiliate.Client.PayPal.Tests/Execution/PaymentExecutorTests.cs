using Affiliate.Client.Monetary;
using Affiliate.Client.PayPal.Execution;
using Affiliate.Client.PayPal.Runs;
using Affiliate.Client.Payouts;
using Affiliate.Client.Testing;
using static Affiliate.Client.Tests.Payables.Rows;

namespace Affiliate.Client.PayPal.Tests.Execution;

public sealed class PaymentExecutorTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;
    private readonly VirtualTimeProvider _clock = new();
    private readonly MemoryJournal _journal = new();
    private readonly BookingProvider _provider;

    public PaymentExecutorTests() => _provider = new BookingProvider(new Random(1), _clock, new Fate()) { Failures = 0 };

    [Fact]
    public async Task An_approved_digest_with_one_changed_letter_sends_nothing()
    {
        var run = await PlanAsync(Due("1", 10));
        for (var at = 0; at < run.Digest.Length; at++)
        {
            var changed = run.Digest[..at] + (run.Digest[at] == 'a' ? 'b' : 'a') + run.Digest[(at + 1)..];
            await Should.ThrowAsync<PaymentNotApprovedException>(() => Executor().ExecuteAsync(run, new(changed, "Ana"), Token));
        }

        (_provider.Sends, (await _journal.ReadAsync(Token)).Count).ShouldBe((0, 0));
    }

    [Fact]
    public async Task A_plan_that_differs_in_anything_has_another_digest()
    {
        var digests = new HashSet<string>();
        digests.Add((await PlanAsync(Due("1", 10))).Digest).ShouldBeTrue();
        digests.Add((await PlanAsync(Due("1", 10.01m))).Digest).ShouldBeTrue();
        digests.Add((await PlanAsync(Due("2", 10))).Digest).ShouldBeTrue();
        digests.Add((await PlanAsync(Due("1", 10), Due("2", 1))).Digest).ShouldBeTrue();
        digests.Add((await PlanAsync(Row("1", PayoutStatus.Due, 10, email: "ben@example.test"))).Digest).ShouldBeTrue();
        digests.Add((await PlanAsync(Row("1", PayoutStatus.Due, 10, "EUR", email: "ana@example.test"))).Digest).ShouldBeTrue();
        digests.Add(PaymentRun.Create([Due("1", 10)], Options with { Note = _ => "x" }).Digest).ShouldBeTrue();
        digests.Add(PaymentRun.Create([Due("1", 10)], Options with { EmailSubject = "x" }).Digest).ShouldBeTrue();
        digests.Add((await PlanAsync(Due("1", 10))).Digest).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Ana", "ana")]
    [InlineData("Ana", " ")]
    public async Task Two_persons_are_two(string executes, string approves)
    {
        var run = await PlanAsync(Due("1", 10));
        var executor = Executor(new() { ExecutedBy = executes });
        await Should.ThrowAsync<PaymentNotApprovedException>(() => executor.ExecuteAsync(run, new(run.Digest, approves), Token));
        _provider.Sends.ShouldBe(0);
        (await executor.ExecuteAsync(run, new(run.Digest, "Ben"), Token)).Open["USD"].ShouldBe(10);
    }

    [Fact]
    public async Task A_run_and_a_day_have_their_limits()
    {
        var options = new PaymentExecutorOptions
        {
            MaxPerRun = new Dictionary<string, decimal> { ["USD"] = 100 },
            MaxPerDay = new Dictionary<string, decimal> { ["USD"] = 150 },
        };
        var large = await PlanAsync(Due("1", 60), Due("2", 40.01m));
        var failure = await Should.ThrowAsync<PaymentLimitException>(() => ExecuteAsync(large, options));
        (failure.Allowed, failure.Wanted).ShouldBe((new Money(100, "USD"), new Money(100.01m, "USD")));

        await ExecuteAsync(await PlanAsync(Due("3", 100)), options);
        var second = await PlanAsync(Due("4", 50.01m));
        (await Should.ThrowAsync<PaymentLimitException>(() => ExecuteAsync(second, options))).Message.ShouldContain("MaxPerDay");
        _provider.Sends.ShouldBe(1);
        _clock.Advance(TimeSpan.FromHours(25));
        await ExecuteAsync(second, options);
        _provider.Sends.ShouldBe(2);
    }

    [Fact]
    public async Task Without_the_funds_nothing_is_sent_and_it_says_how_much_is_missing()
    {
        var run = await PlanAsync(Row("1", PayoutStatus.Due, 1000, "GBP", email: "ana@example.test"), Due("2", 10));
        var failure = await Should.ThrowAsync<PaymentFundsException>(() => ExecuteAsync(run));
        failure.Missing.ShouldBe([new Money(1020, "GBP")]); // with 2 % of fees
        failure.Message.ShouldContain("1020");
        (_provider.Sends, (await _journal.ReadAsync(Token)).Count).ShouldBe((0, 0));
    }

    [Fact]
    public async Task A_plan_of_before_another_run_is_refused_as_a_whole()
    {
        var old = await PlanAsync(Due("1", 10), Due("2", 20));
        await ExecuteAsync(await PlanAsync(Due("2", 20)));
        var failure = await Should.ThrowAsync<PaymentPlanOutdatedException>(() => ExecuteAsync(old));
        failure.Keys.Single().Id.ShouldBe("2");
        _provider.Sends.ShouldBe(1);
    }

    [Fact]
    public async Task One_more_row_does_not_pay_the_others_again()
    {
        await ExecuteAsync(await PlanAsync(Due("1", 10)));
        var run = await PlanAsync(Due("1", 10), Due("2", 20));
        run.Excluded.Single().Reason.ShouldBe(ExcludedPayoutReason.MayHaveBeenPaid);
        run.Batches.Single().Items.Single().Key.Id.ShouldBe("2");
        _clock.Advance(TimeSpan.FromDays(10));
        await Executor().ReconcileAsync(Token);
        (await PlanAsync(Due("1", 10))).Excluded.Single().Reason.ShouldBe(ExcludedPayoutReason.AlreadyPaid);
    }

    [Fact]
    public async Task A_payout_is_not_paid_beside_the_commissions_that_it_takes_over()
    {
        var commission = Due("5", 10) with { Key = new PayoutKey("Fake", "default", PayoutKind.Commission, "5") };
        await ExecuteAsync(await PlanAsync(commission));
        var payout = Due("9", 10) with { Items = ["5"] };
        (await PlanAsync(payout)).Excluded.Single().Reason.ShouldBe(ExcludedPayoutReason.MayHaveBeenPaid);

        await ExecuteAsync(await PlanAsync(Due("8", 30) with { Items = ["6", "7"] }));
        var covered = commission with { Key = commission.Key with { Id = "7" } };
        (await PlanAsync(covered)).Excluded.Single().Reason.ShouldBe(ExcludedPayoutReason.MayHaveBeenPaid);
    }

    [Fact]
    public async Task What_is_in_doubt_for_too_long_is_not_sent_again()
    {
        _provider.Failures = 100;
        var run = await PlanAsync(Due("1", 10));
        (await ExecuteAsync(run)).Failures.Count.ShouldBe(1);
        _provider.Failures = 0;
        _clock.Advance(TimeSpan.FromDays(26));
        var report = await Executor().ReconcileAsync(Token);
        report.Failures.Values.Single().Message.ShouldContain("too old to be sent again");
        (_provider.Sends, report.Open["USD"]).ShouldBe((1, 10));
    }

    private static PaymentRunOptions Options => new() { Receiver = row => row.Payee?.Email };

    private PaymentExecutor Executor(PaymentExecutorOptions? options = null) => new(_provider, _journal, options, _clock);

    private Task<PaymentReport> ExecuteAsync(PaymentRun run, PaymentExecutorOptions? options = null) =>
        Executor(options).ExecuteAsync(run, new(run.Digest, "Ana"), Token);

    private Task<PaymentRun> PlanAsync(params Payout[] rows) =>
        PaymentRun.CreateAsync(rows.ToAsyncEnumerable(), Options with { Journal = _journal }, Token);

    private static Payout Due(string id, decimal amount) => Row(id, PayoutStatus.Due, amount, email: "ana@example.test");
}
