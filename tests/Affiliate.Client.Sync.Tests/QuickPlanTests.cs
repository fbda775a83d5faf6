using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Runs;
using NodaTime;

namespace Affiliate.Client.Sync.Tests;

/// <summary>What a quick run asks of each vendor, and what it says that it cannot see.</summary>
public sealed class QuickPlanTests
{
    private static readonly Instant Now = Instant.FromUtc(2024, 3, 31, 0, 0);
    private static readonly Interval Recent = new(Instant.FromUtc(2024, 3, 1, 0, 0), null);

    [Fact]
    public void AffiliateWP_is_asked_for_recent_rows_and_for_what_is_open()
    {
        var queries = QuickPlan.For("AffiliateWP").Queries(Now);
        queries.Count.ShouldBe(4);
        (queries[0].Created, queries[0].Kinds, queries[0].Statuses).ShouldBe((Recent, null, null));
        queries.Skip(1).Select(query => (query.Created, query.Kinds!.Single(), query.Statuses!.Single())).ShouldBe([
            (null, PayoutKind.Payout, PayoutStatus.Processing),
            (null, PayoutKind.Commission, PayoutStatus.Due),
            (null, PayoutKind.Commission, PayoutStatus.Pending),
        ]);
        QuickPlan.For("AffiliateWP").Blind.ShouldBe(
            "Deleted rows; changes of rows older than 30 days that are not open, for example a payout that failed late; "
                + "that a referral which counted beside its payout no longer does.");
    }

    [Fact]
    public void Aisle_is_asked_for_what_was_paid_recently()
    {
        QuickPlan.For("Aisle").Queries(Now).ShouldHaveSingleItem().Paid.ShouldBe(Recent);
        QuickPlan.For("Aisle").Blind.ShouldBe("Deleted rows; rows without a paid date; changes of rows paid more than 30 days ago.");
    }

    [Theory]
    [InlineData("LeadDyno")]
    [InlineData("Leadway")]
    [InlineData("Globex")]
    public void Every_run_of_another_vendor_is_a_full_listing(string vendor)
    {
        QuickPlan.For(vendor).Queries(Now).ShouldBeEmpty();
        QuickPlan.For(vendor).Blind.ShouldBe("Nothing: every run is a full listing.");
    }
}
