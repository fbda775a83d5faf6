using Affiliate.Client.Emulator;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.AffiliateWP.Tests.Recorded;

/// <summary>What lists and look-ups of real servers hide from a plain question.</summary>
public sealed class HiddenRowsTests
{
    [Theory]
    [InlineData("2.28.2")]
    [InlineData("2.20.1")]
    [InlineData("2.6.6")]
    public async Task Every_version_gives_every_referral_once_drafts_and_failed_too(string version)
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        emulator.AffiliateWP.PluginVersion = Version.Parse(version);
        await using var services = new ServiceCollection()
            .AddAffiliateClients(clients => clients.AddAffiliateWP(_ => { }).UseEmulator(emulator))
            .BuildServiceProvider();
        var client = services.GetRequiredService<AffiliateWPClient>();
        var all = emulator.AffiliateWP.Referrals.Select(row => row.Id).ToList();
        emulator.AffiliateWP.Referrals.Count(row => row.Status is "draft" or "failed").ShouldBeGreaterThan(0);

        (await client.Referrals.List(paging: new() { Verify = true }).ToListAsync(TestContext.Current.CancellationToken))
            .Select(row => row.ReferralId).ShouldBe(all, ignoreOrder: true);
        (await client.ToCommissionSource().GetCommissions().ToListAsync(TestContext.Current.CancellationToken))
            .Select(row => row.Key.Id)
            .ShouldBe(all.Select(id => $"{id}"), ignoreOrder: true);
        (
            await client
                .ToPayoutSource()
                .GetPayouts(new() { Statuses = [PayoutStatus.Canceled] })
                .ToListAsync(TestContext.Current.CancellationToken)
        ).Count.ShouldBe(emulator.AffiliateWP.Referrals.Count(row => row.Status is "rejected" or "failed"));
        var draft = emulator.AffiliateWP.Referrals.First(row => row.Status is "draft" or "failed").Id;
        (await client.Referrals.List(new() { ReferralIds = [draft] }).ToListAsync(TestContext.Current.CancellationToken))
            .Single()
            .ReferralId.ShouldBe(draft);
    }

    [Fact]
    public async Task The_recorded_second_list_brings_what_the_first_one_hides()
    {
        await using var shop = await Shop.OpenAsync();
        shop.Server.Respond = request =>
            HttpFixture
                .Load(
                    Uri.UnescapeDataString(request.Query)
                        .Contains("filter[status][]=draft&filter[status][]=failed", StringComparison.Ordinal)
                    && request.Query.Contains("offset=0", StringComparison.Ordinal)
                        ? "referrals_filter_all_statuses"
                        : "referrals_default_hides_drafts_v2282"
                )
                .ToResponse();
        (await shop.Client.Referrals.List().ToListAsync(TestContext.Current.CancellationToken))
            .Select(row => row.ReferralId)
            .ShouldBe([8, 9]);
    }

    [Theory]
    [InlineData("sales_fields_workaround_v2282", "paid")]
    [InlineData("sales_fields_v266", null)]
    public async Task Sales_are_asked_for_by_column(string name, string? status)
    {
        await using var shop = await Shop.OfAsync(name);
        var sales = await shop.Api.ListSalesAsync(cancellationToken: TestContext.Current.CancellationToken);
        sales.Sum(sale => sale.OrderTotal).ShouldBe(150.75m);
        (sales[0].ReferralId, sales[0].AffiliateId, sales[0].Status?.Value).ShouldBe((1, 2, status));
        Uri.UnescapeDataString(shop.Server.Single.Query).ShouldBe("fields=referral_id,affiliate_id,order_total");
    }

    [Fact]
    public async Task A_customer_and_a_login_are_found_by_query()
    {
        await using var shop = await Shop.OfAsync("customer_email_query_v2282");
        (
            await shop.Client.Customers.GetByEmailAsync("a+b'c@example.test", cancellationToken: TestContext.Current.CancellationToken)
        ).CustomerId.ShouldBe(1);
        var asked = shop.Server.Single;
        (asked.Path, Uri.UnescapeDataString(asked.Query)).ShouldBe(("/wp-json/affwp/v1/customers/0", "email=a+b'c@example.test"));
        asked.Query.ShouldContain("%2B");

        shop.Server.EnqueueJson("""{"affiliate_id":7}""");
        (
            await shop.Client.Affiliates.GetByLoginAsync("jo.doe@x-y", cancellationToken: TestContext.Current.CancellationToken)
        ).AffiliateId.ShouldBe(7);
        var login = shop.Server.Requests[^1];
        (login.Path, Uri.UnescapeDataString(login.Query)).ShouldBe(("/wp-json/affwp/v1/affiliates/0", "username=jo.doe@x-y"));
    }
}
