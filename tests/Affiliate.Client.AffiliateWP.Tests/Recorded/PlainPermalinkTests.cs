using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.Emulator;
using Affiliate.Client.Emulator.AffiliateWP;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.AffiliateWP.Tests.Recorded;

/// <summary>Sites without rewriting, where the route travels as a parameter.</summary>
public sealed class PlainPermalinkTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Everything_is_read_and_written_on_plain_and_pretty_sites(bool isPlain)
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 30 }, Token);
        var shop = emulator.AffiliateWP;
        shop.PlainPermalinks = isPlain;
        using var client = Client(shop, usePlain: true);
        var rows = await client.ToPayoutSource().GetPayouts(new() { PageSize = 7 }).ToListAsync(Token);
        rows.ShouldContain(row => row.Kind == PayoutKind.Commission);
        rows.Count(row => row.Kind == PayoutKind.Payout).ShouldBe(shop.Payouts.Count);
        (await client.Payouts.List(new() { Statuses = [AffiliateWPPayoutStatus.Failed] }).ToListAsync(Token)).ShouldAllBe(row =>
            row.Status == AffiliateWPPayoutStatus.Failed
        );
        (await client.Customers.GetByEmailAsync(shop.Customers.First().Email, cancellationToken: Token)).CustomerId.ShouldBe(1);
        (await client.Payouts.UpdateAsync(1, new() { PayoutMethod = "zz" }, Token)).PayoutMethod.ShouldBe("zz");
        (await client.Site.GetAsync(Token)).TimezoneString.ShouldBe("America/New_York");
        (await client.Api.GetIndexAsync(Token)).Routes.ShouldNotBeNull().ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("plain_rest_route", "/?rest_route=/affwp/v1/payouts&number=1")]
    public async Task The_request_is_the_recorded_one(string name, string target)
    {
        await using var shop = await Shop.OpenAsync(options => options.PlainPermalinks = true);
        shop.Server.Enqueue(HttpFixture.Load(name).ToResponse());
        (await shop.Api.ListPayoutsAsync(number: 1, cancellationToken: Token)).Single().PayoutId.ShouldBe(1);
        shop.Server.Single.Target.ShouldBe(target);
        shop.Server.Single.Headers.ShouldContain(header => header.Key == "Authorization");
    }

    [Fact]
    public async Task A_site_that_redirects_to_itself_and_a_slash_is_told_from_a_wrong_address()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 3 }, Token);
        (emulator.AffiliateWP.PlainPermalinks, emulator.AffiliateWP.RewritesPlainPermalinks) = (true, true);
        using var client = Client(emulator.AffiliateWP, usePlain: false);
        var failure = await Should.ThrowAsync<AffiliateConfigurationException>(() => client.Payouts.GetAsync(1, Token));
        failure.Message.ShouldContain("AffiliateWPOptions.PlainPermalinks");
        failure.Message.ShouldNotContain("Set the address that it redirects to");

        emulator.AffiliateWP.RewritesPlainPermalinks = false;
        (await Should.ThrowAsync<AffiliateConfigurationException>(() => client.Payouts.GetAsync(1, Token))).Message.ShouldContain(
            "PlainPermalinks"
        );
    }

    private static AffiliateWPClient Client(AffiliateWPEmulator shop, bool usePlain) => AffiliateWPClient.Create(new()
    {
        SiteAddress = shop.SiteAddress,
        PublicKey = shop.PublicKey,
        Token = shop.Token,
        PlainPermalinks = usePlain,
    });
}
