using Affiliate.Client.Accounts;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;
using NodaTime;

namespace Affiliate.Client.Tests.Payouts;

/// <summary>A flat row holds no time that a table cannot hold, and no amount that the vendor did not state.</summary>
public sealed class PayoutRowTests
{
    private static readonly Instant First = Instant.FromUtc(1, 1, 1, 0, 0);
    private static readonly Instant Last = Instant.FromDateTimeUtc(DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc));

    [Fact]
    public void The_first_and_the_last_moment_that_a_table_can_hold_are_kept()
    {
        PayoutRow.From(Made(First)).CreatedAt.ShouldBe(DateTime.MinValue);
        PayoutRow.From(Made(Last)).CreatedAt.ShouldBe(DateTime.MaxValue);
        PayoutRow.From(Made(First - Duration.Epsilon)).CreatedAt.ShouldBeNull();
        PayoutRow.From(Made(Last + Duration.Epsilon)).CreatedAt.ShouldBeNull();
        PayoutRow.From(Made(null)).CreatedAt.ShouldBeNull();
    }

    [Fact]
    public void An_amount_that_is_missing_is_not_0()
    {
        PayoutRow.From(Made(First)).Amount.ShouldBe(5m);
        PayoutRow.From(Made(First) with { Amount = 0m, Anomalies = PayoutAnomalies.AmountMissing }).Amount.ShouldBeNull();
    }

    [Fact]
    public void There_is_none_of_no_payout() => Should.Throw<ArgumentNullException>(() => PayoutRow.From(null!));

    private static Payout Made(Instant? at) => new()
    {
        Key = new PayoutKey("Acme", AffiliateAccount.DefaultName, PayoutKind.Payout, "1"),
        Status = PayoutStatus.Due,
        Amount = 5m,
        CurrencySource = CurrencySource.Unknown,
        CreatedAt = at,
        Raw = "raw",
    };
}
