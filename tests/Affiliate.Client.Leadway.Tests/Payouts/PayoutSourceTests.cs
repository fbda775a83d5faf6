using Affiliate.Client.Emulator;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Leadway.Tests.Payouts;

public sealed class PayoutSourceTests
{
    [Fact]
    public async Task Every_payout_of_the_emulator_arrives_once()
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        var leadway = emulator.Leadway;
        using var client = LeadwayClient.Create(
            new LeadwayOptions { LocationId = leadway.LocationId, AccessToken = leadway.AccessToken, BaseAddress = leadway.BaseAddress }
        );
        var payouts = new List<Payout>();
        CompletenessReport? completeness = null;
        await foreach (var page in client.ToPayoutSource().GetPayouts().AsPages(cancellationToken: TestContext.Current.CancellationToken))
        {
            payouts.AddRange(page.Items);
            completeness = page.Completeness ?? completeness;
        }

        payouts.Count.ShouldBe(leadway.Payouts.Count);
        payouts.Count.ShouldBeGreaterThan(250);
        payouts
            .GroupBy(payout => payout.VendorStatus ?? "")
            .ToDictionary(group => group.Key, group => group.Count())
            .ShouldBe(leadway.CountByStatus(), ignoreOrder: true);
        completeness!.Level.ShouldBe(Completeness.Contiguous);
    }
}
