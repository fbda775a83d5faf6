using Affiliate.Client.All.Tests.Payables;
using Affiliate.Client.Emulator.LeadDyno;
using Affiliate.Client.Emulator.Leadway;
using Affiliate.Client.PayPal.Runs;

namespace Affiliate.Client.All.Tests.PaymentRuns;

public sealed class PaymentRunAgainstEmulatorTests
{
    private static readonly DateTimeOffset Now = new(2024, 1, 20, 12, 0, 0, TimeSpan.Zero);

    private static readonly Dictionary<string, decimal> NoMaximum = [];

    /// <summary>
    /// The funding of every currency is the sum of what the emulator holds as due, positive, in cash, of a known currency and with an
    /// address.
    /// </summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task The_funding_is_what_the_vendors_owe_to_those_who_can_be_paid(ulong seed)
    {
        var token = TestContext.Current.CancellationToken;
        await using var accounts = await EmulatedAccounts.StartAsync(seed, rows: 150, Now, shopCurrency: "EUR", deriveCurrency: false);
        var options = new PaymentRunOptions { Receiver = row => row.Payee?.Email, PaysMethod = _ => true, MaxAmounts = NoMaximum };
        var run = await PaymentRun.CreateAsync(accounts.Sources.GetPayouts(cancellationToken: token), options, token);
        // The sources interleave anew.
        var again = await PaymentRun.CreateAsync(accounts.Sources.GetPayouts(cancellationToken: token), options, token);

        (string Currency, decimal Amount)[] payable = [.. LeadDyno(accounts.Emulator.LeadDyno), .. Leadway(accounts.Emulator.Leadway)];
        payable.Length.ShouldBeGreaterThan(10);
        run.Funding.Select(money => (money.Currency!, money.Amount))
            .ShouldBe(
                payable
                    .GroupBy(row => row.Currency)
                    .Select(group => (group.Key, group.Sum(row => row.Amount)))
                    .OrderBy(sum => sum.Key, StringComparer.Ordinal)
            );
        run.Batches.Sum(batch => batch.Items.Count).ShouldBe(payable.Length);

        // AffiliateWP's rows name no address: all that are due and positive in a known currency are refused for it.
        run.Excluded.Count(row => row.Key.Vendor == "AffiliateWP" && row.Reason == ExcludedPayoutReason.NoReceiver).ShouldBeGreaterThan(0);
        run.Batches.SelectMany(batch => batch.Items).ShouldAllBe(item => item.Key.Vendor != "AffiliateWP" && item.Key.Vendor != "Aisle");
        again
            .GetFiles()
            .Select(file => (file.Name, Convert.ToHexString(file.Content.Span)))
            .ShouldBe(run.GetFiles().Select(file => (file.Name, Convert.ToHexString(file.Content.Span))));
    }

    private static IEnumerable<(string Currency, decimal Amount)> LeadDyno(LeadDynoEmulator vendor) =>
        from row in vendor.Commissions
        where
            !row.Paid
            && !row.Cancelled
            && !row.ShortForm
            && row.DueAt <= Now
            && row.PaymentType == "cash"
            && row.Amount > 0
            && row.Currency is not null
            && row.AffiliateId is not null
        select (row.Currency!, row.Amount!.Value);

    private static IEnumerable<(string Currency, decimal Amount)> Leadway(LeadwayEmulator vendor) =>
        from row in vendor.Payouts
        where row.Status == "approved" && row.Deleted != true && row.Amount > 0 && vendor.Affiliates.Find(row.AffiliateId) is not null
        select (row.Currency.ToUpperInvariant(), row.Amount);
}
