using Affiliate.Client.Accounts;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Runs;
using Affiliate.Client.Testing;

namespace Affiliate.Client.Sync.Tests;

/// <summary>Accounts whose rows have the same ids share a ledger and nothing else.</summary>
public sealed class TwoAccountsTests
{
    /// <summary>Another account of the vendor, and another vendor's account of the same name.</summary>
    public static TheoryData<string, string> Others => new() { { "Fake", "b" }, { "Other", AffiliateAccount.DefaultName } };

    [Theory]
    [MemberData(nameof(Others))]
    public async Task A_run_of_one_account_leaves_the_other_alone(string vendor, string name)
    {
        await using var ledger = await TestLedger.CreateAsync();
        var (mine, theirs) = (Source("Fake", AffiliateAccount.DefaultName), Source(vendor, name));
        await ledger.RunAsync([mine, theirs], SyncKind.Full);
        var last = (await ledger.ChangesAsync())[^1].Sequence;
        mine.Remove(Rows.Key("r1"));
        mine.Change(Rows.Key("r2"), row => row with { Amount = 11 });

        await ledger.RunAsync(mine, SyncKind.Full);

        var changes = await ledger.ChangesAsync(last);
        changes.Select(change => (change.Key.Vendor, change.Key.Account, change.Key.Id)).Distinct().Order()
            .ShouldBe([("Fake", AffiliateAccount.DefaultName, "r1"), ("Fake", AffiliateAccount.DefaultName, "r2")]);
        (await ledger.PayoutsAsync()).Where(row => row.Key.Vendor == vendor && row.Key.Account == name)
            .Select(row => (row.Key.Id, row.Amount)).Order().ShouldBe([("r1", 10m), ("r2", 10m)]);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public async Task A_payout_takes_over_no_commission_of_another_account(string vendor, string name)
    {
        await using var ledger = await TestLedger.CreateAsync();
        var (mine, theirs) = (Source("Fake", AffiliateAccount.DefaultName), Source(vendor, name));
        await ledger.RunAsync([mine, theirs], SyncKind.Full);
        theirs.Remove(new PayoutKey(vendor, name, PayoutKind.Commission, "r1"));
        theirs.Add(In(Rows.Row("p1", PayoutStatus.Paid, 10, PayoutKind.Payout, "r1"), vendor, name));
        mine.Remove(Rows.Key("r1"));

        await ledger.RunAsync([theirs, mine], SyncKind.Full);
        mine.Add(Rows.Row("r1"));
        await ledger.RunAsync([theirs, mine], SyncKind.Full);

        (await ledger.ChangesAsync()).Where(change => change.Kind == PayoutChangeKind.Superseded)
            .ShouldHaveSingleItem().Key.ShouldBe(new PayoutKey(vendor, name, PayoutKind.Commission, "r1"));
        (await ledger.PayoutsAsync()).Select(row => $"{row.Key}").Order(StringComparer.Ordinal).ShouldBe(
            new[] { $"{vendor}/{name}/Payout/p1", $"{vendor}/{name}/Commission/r2", $"{Rows.Key("r1")}", $"{Rows.Key("r2")}" }
                .Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public async Task A_new_commission_counts_beside_a_payout_of_another_account(string vendor, string name)
    {
        await using var ledger = await TestLedger.CreateAsync();
        var (mine, theirs) = (Source("Fake", AffiliateAccount.DefaultName), Source(vendor, name));
        theirs.Add(In(Rows.Row("p1", PayoutStatus.Paid, 10, PayoutKind.Payout, "r9"), vendor, name));
        await ledger.RunAsync([theirs, mine], SyncKind.Full);
        mine.Add(Rows.Row("r9"));

        await ledger.RunAsync(mine, SyncKind.Full);

        (await ledger.PayoutsAsync()).Select(row => row.Key).ShouldContain(Rows.Key("r9"));
    }

    private static FakePayoutSource Source(string vendor, string name) =>
        new([In(Rows.Row("r1"), vendor, name), In(Rows.Row("r2"), vendor, name)], new AffiliateAccount(vendor, name));

    private static Payout In(Payout row, string vendor, string name) =>
        row with { Key = new PayoutKey(vendor, name, row.Key.Kind, row.Key.Id) };
}
