using Affiliate.Client.Accounts;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Affiliate.Client.Testing;
using NodaTime;

namespace Affiliate.Client.Reports.Tests;

internal static class Rows
{
    public static readonly Instant Now = Instant.FromUtc(2025, 6, 30, 12, 0);

    public static Payout Row(
        string id, decimal amount = 1m, string? name = null, string payee = "7", int overdue = 0, string account = "default") =>
        new()
        {
            Key = new PayoutKey("Fake", account, PayoutKind.Payout, id),
            Status = PayoutStatus.Due,
            Amount = amount,
            Currency = "USD",
            CurrencySource = CurrencySource.Stated,
            Payee = new Payee(PayeeKind.Affiliate, payee, null, name),
            CreatedAt = Instant.FromUtc(2025, 1, 2, 3, 4, 5),
            DueAt = Now - Duration.FromDays(overdue),
            Raw = new { Secret = "canary-raw" },
        };

    public static FakePayoutSource Source(string account, params IEnumerable<Payout> rows) =>
        new(rows, new AffiliateAccount("Fake", account));

    public static Task<PayablesReport> ReportAsync(params IEnumerable<Payout> rows) => PayablesReport.CreateAsync(
        rows.GroupBy(row => row.Key.Account).Select(account => Source(account.Key, account)),
        new PayablesOptions { AsOf = Now, Zone = DateTimeZone.Utc },
        TestContext.Current.CancellationToken);
}
