using Affiliate.Client.Emulator;
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
            ? HttpFixture.Load(name).ToResponse()
            : ScriptedResponse.Json("""{"code":"no_campaigns","message":"x","data":{"status":404}}""", 404);
        var rows = await shop.Client.Campaigns.List().ToListAsync(TestContext.Current.CancellationToken);
        rows.Count.ShouldBe(count);
        rows.ShouldContain(row => row.Campaign == "sömmer" && row.AffiliateId == 3 && row.Visits == 4);
    }

    [Fact]
    public async Task All_pages_of_an_old_shop_are_walked()
    {
        await using var emulator = await VendorEmulator.StartAsync(
            new VendorEmulatorOptions { Rows = 3 },
            TestContext.Current.CancellationToken
        );
        emulator.AffiliateWP.PluginVersion = new Version(2, 6, 6);
        emulator.AffiliateWP.Campaigns.Clear();
        for (var id = 1; id <= 9; id++)
            emulator.AffiliateWP.Campaigns.Add(new() { Id = id, AffiliateId = 1 + (id % 3), Campaign = $"c{id / 3}" });
        using var client = AffiliateWPClient.Create(
            new()
            {
                SiteAddress = emulator.AffiliateWP.SiteAddress,
                PublicKey = emulator.AffiliateWP.PublicKey,
                Token = emulator.AffiliateWP.Token,
            }
        );
        var rows = await client.Campaigns.List(pageSize: 2).ToListAsync(TestContext.Current.CancellationToken);
        rows.Select(row => (row.AffiliateId, row.Campaign)).Distinct().Count().ShouldBe(9);
        rows.Count.ShouldBe(9);
    }
}
