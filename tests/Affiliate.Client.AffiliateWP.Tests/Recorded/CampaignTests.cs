using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.AffiliateWP.Tests.Recorded;

public sealed class CampaignTests
{
    [Theory]
    [InlineData("campaigns_v266", 3)]
    [InlineData("campaigns_v2201", 2)]
    public async Task Campaigns_are_listed_with_and_without_ids(string name, int count)
    {
        await using var shop = await Shop.OpenAsync();
        shop.Server.Respond = request => request.Query.Contains("offset=0", StringComparison.Ordinal)
            ? HttpFixture.Load(name).Respond()
            : ScriptedResponse.Json("""{"code":"no_campaigns","message":"x","data":{"status":404}}""", 404);
        var rows = await shop.Client.ListCampaigns().ToListAsync(TestContext.Current.CancellationToken);
        rows.Count.ShouldBe(count);
        rows.ShouldContain(row => row.Campaign == "sömmer" && row.AffiliateId == 3 && row.Visits == 4);
    }
}
