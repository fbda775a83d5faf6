using Affiliate.Client.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.AffiliateWP.Tests;

public sealed class PayoutSourceTests
{
    [Fact]
    public async Task Payouts_come_first_then_the_referrals_that_are_in_none()
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using var services = new ServiceCollection()
            .AddAffiliateClients(clients => clients.AddAffiliateWP(_ => { }).UseEmulator(emulator))
            .BuildServiceProvider();
        var rows = await services.GetRequiredService<IPayoutSource>().GetPayouts().ToListAsync(TestContext.Current.CancellationToken);

        var shop = emulator.AffiliateWP;
        rows.Where(row => row.Kind == PayoutKind.Payout).Select(row => row.Key.Id)
            .ShouldBe(shop.Payouts.Select(row => $"{row.Id}").ToList(), ignoreOrder: true);
        rows.Where(row => row.Kind == PayoutKind.Commission).Select(row => row.Key.Id)
            .ShouldBe(shop.Referrals.Where(row => row.PayoutId == 0 || row.Status != "paid").Select(row => $"{row.Id}"), ignoreOrder: true);
        rows.SkipWhile(row => row.Kind == PayoutKind.Payout).ShouldAllBe(row => row.Kind == PayoutKind.Commission);
        rows.Select(row => row.Key).Distinct().Count().ShouldBe(rows.Count);
    }
}
