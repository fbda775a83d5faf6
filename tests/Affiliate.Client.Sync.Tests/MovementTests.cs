using Affiliate.Client.Accounts;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Ledger;
using Affiliate.Client.Testing;
using NodaTime;

namespace Affiliate.Client.Sync.Tests;

/// <summary>Where owed money comes from and goes.</summary>
public sealed class MovementTests
{
    private static readonly PayoutKey One = Rows.Key("1");

    [Fact]
    public Task New_rows_and_changed_amounts_are_earned() => CheckAsync(
        source =>
        {
            source.Add(Rows.Row("2", amount: 5));
            source.Change(One, row => row with { Amount = 12 });
        },
        earned: 7, closing: 17);

    [Fact]
    public Task A_row_that_is_paid_or_being_sent_is_paid() => CheckAsync(
        source => source.Change(One, row => row with { Status = PayoutStatus.Processing }), paid: 10);

    [Fact]
    public Task A_commission_that_a_payout_took_over_is_paid_once() => CheckAsync(
        source =>
        {
            source.Remove(One);
            source.Add(Rows.Row("p", PayoutStatus.Paid, 10, PayoutKind.Payout, "1"));
        },
        paid: 10);

    [Fact]
    public Task A_cancelled_row_is_reversed() => CheckAsync(
        source => source.Change(One, row => row with { Status = PayoutStatus.Canceled }), reversed: 10);

    [Fact]
    public Task A_row_that_is_marked_as_deleted_is_reversed() => CheckAsync(
        source => source.Change(One, row => row with { IsDeleted = true }), reversed: 10);

    [Fact]
    public Task A_row_that_is_gone_has_vanished() => CheckAsync(source => source.Remove(One), vanished: 10);

    [Fact]
    public Task A_row_that_can_no_longer_be_summed_is_earned_no_more() => CheckAsync(
        source => source.Change(One, row => row with { Anomalies = PayoutAnomalies.AmountMissing }), earned: -10);

    [Fact]
    public Task What_is_undone_counts_with_the_other_sign() => CheckAsync(
        source =>
        {
            source.Change(Rows.Key("paid"), row => row with { Status = PayoutStatus.Due });
            source.Change(Rows.Key("canceled"), row => row with { Status = PayoutStatus.Pending });
            source.Add(Rows.Row("gone", amount: 3));
            source.Change(Rows.Key("p", PayoutKind.Payout), row => row with { Status = PayoutStatus.Failed });
            source.Add(Rows.Row("taken", amount: 4));
        },
        paid: -1 - 4, reversed: -2, vanished: -3, closing: 20,
        prepare: async (ledger, source) =>
        {
            source.Add(Rows.Row("paid", PayoutStatus.Paid, 1));
            source.Add(Rows.Row("canceled", PayoutStatus.Canceled, 2));
            source.Add(Rows.Row("gone", amount: 3));
            source.Add(Rows.Row("taken", amount: 4));
            await ledger.RunAsync(source);
            source.Remove(Rows.Key("gone"));
            source.Remove(Rows.Key("taken"));
            source.Add(Rows.Row("p", PayoutStatus.Paid, 4, PayoutKind.Payout, "taken"));
        });

    [Fact]
    public async Task Unknown_currencies_of_two_accounts_stay_apart_and_a_changed_currency_moves_the_money()
    {
        await using var ledger = await TestLedger.CreateAsync();
        var accounts = new[] { new AffiliateAccount("Fake", "a"), new AffiliateAccount("Fake", "b") };
        FakePayoutSource[] sources = [.. accounts.Select(account => new FakePayoutSource(
            [Rows.Row("1") with { Key = Rows.Key("1") with { Account = account.Name }, Currency = null }], account))];
        foreach (var source in sources) await ledger.RunAsync(source);
        var from = Now(ledger);
        ledger.Clock.Advance(TimeSpan.FromDays(1));
        sources[1].Change(Rows.Key("1") with { Account = "b" }, row => row with { Currency = "EUR" });
        await ledger.RunAsync(sources[1]);

        var movements = await ledger.MovementsAsync(from, Now(ledger));

        movements.Select(line => (line.Account?.Name, line.Currency, line.Opening, line.Earned, line.Closing)).ShouldBe(
            [(null, "EUR", 0, 10, 10), ("a", null, 10, 0, 10), ("b", null, 10, -10, 0)]);
        (await ledger.MovementsAsync(from, Now(ledger), accounts[0])).ShouldHaveSingleItem().Account.ShouldBe(accounts[0]);
    }

    private static async Task CheckAsync(
        Action<FakePayoutSource> change,
        decimal earned = 0,
        decimal paid = 0,
        decimal reversed = 0,
        decimal vanished = 0,
        decimal? closing = null,
        Func<TestLedger, FakePayoutSource, Task>? prepare = null)
    {
        await using var ledger = await TestLedger.CreateAsync();
        var source = new FakePayoutSource([Rows.Row("1")]);
        if (prepare is not null) await prepare(ledger, source);
        await ledger.RunAsync(source);
        var from = Now(ledger);
        ledger.Clock.Advance(TimeSpan.FromDays(1));
        change(source);
        await ledger.RunAsync(source);

        (await ledger.MovementsAsync(from, Now(ledger))).ShouldHaveSingleItem().ShouldBe(new PayoutMovements
        {
            Currency = "EUR",
            Opening = 10,
            Earned = earned,
            Paid = paid,
            Reversed = reversed,
            Vanished = vanished,
            Closing = closing ?? 10 + earned - paid - reversed - vanished,
        });
    }

    private static Instant Now(TestLedger ledger) => Instant.FromDateTimeOffset(ledger.Clock.GetUtcNow());
}
