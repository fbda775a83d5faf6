using Affiliate.Client.Accounts;
using Affiliate.Client.Leadway.Payouts;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Leadway.Tests.Adapters;

/// <summary>What the commissions show afterwards decides, not that the vendor took the calls.</summary>
public sealed class PayoutStatusWriterTests : LeadwayTest
{
    [Theory]
    [InlineData(
        """{ "_id": "1", "payoutId": "p", "status": "paid" }, { "_id": "2", "payoutId": "p", "status": "paid" }""",
        MarkPaidOutcome.Paid
    )]
    [InlineData(
        """{ "_id": "1", "payoutId": "p", "status": "paid" }, { "_id": "2", "payoutId": "p", "status": "approved" }""",
        MarkPaidOutcome.PartlyPaid
    )]
    [InlineData(
        """{ "_id": "1", "payoutId": "p", "status": "approved" }, { "_id": "2", "payoutId": "p", "status": "approved" }""",
        MarkPaidOutcome.Unchanged
    )]
    [InlineData("""{ "_id": "1", "payoutId": "p", "status": "paid" }""", MarkPaidOutcome.PartlyPaid)]
    [InlineData(
        """{ "_id": "1", "payoutId": "p", "status": "canceled" }, { "_id": "2", "payoutId": "p", "status": "canceled" }""",
        MarkPaidOutcome.Unclear
    )]
    [InlineData("", MarkPaidOutcome.Unclear)]
    public async Task It_is_paid_only_if_every_commission_that_was_marked_shows_it(string afterwards, MarkPaidOutcome outcome)
    {
        Server.Enqueue(
            Commissions("""{ "_id": "1", "payoutId": "p", "status": "approved" }, { "_id": "2", "payoutId": "p", "status": "approved" }"""),
            ScriptedResponse.Json("""{ "succeeded": true }"""),
            ScriptedResponse.Json("""{ "succeeded": true }"""),
            Commissions(afterwards));

        var result = await Client.ToPayoutStatusWriter().MarkPaidAsync(Due(), Token);

        result.Outcome.ShouldBe(outcome, result.Detail);
        (result.Detail is null).ShouldBe(outcome == MarkPaidOutcome.Paid);
    }

    private static ScriptedResponse Commissions(string rows) => ScriptedResponse.Json(
        $$"""{ "commissions": [{{rows}}], "meta": { "count": {{rows.Split("_id").Length - 1}} } }""");

    private static Payout Due() => new()
    {
        Key = new PayoutKey("Leadway", AffiliateAccount.DefaultName, PayoutKind.Payout, "p"),
        Status = PayoutStatus.Due,
        Amount = 20m,
        CurrencySource = CurrencySource.Unknown,
        Raw = new LeadwayPayout { Id = "p" },
    };
}
