using Affiliate.Client.Accounts;
using Affiliate.Client.Conformance.Tests.Acme;
using Affiliate.Client.Conformance.Tests.Emulated;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Conformance.Tests;

/// <summary>What the package cannot show, for it runs one vendor at a time.</summary>
public sealed class ForeignTokenTests
{
    private static readonly VendorUnderTest[] Vendors =
        [new LeadDynoUnderTest(), new AffiliateWPUnderTest(), new AisleUnderTest(), new LeadwayUnderTest(), new AcmeUnderTest()];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_vendor_takes_the_token_of_another()
    {
        var tokens = new Dictionary<string, string>();
        foreach (var vendor in Vendors)
            await WithSourceAsync(
                vendor,
                async source => tokens.Add(vendor.Name, (await FirstPageAsync(source, null)).ContinuationToken.ShouldNotBeNull())
            );
        foreach (var vendor in Vendors)
        {
            await WithSourceAsync(vendor, async source =>
            {
                (await FirstPageAsync(source, tokens[vendor.Name])).Items.ShouldNotBeEmpty();
                foreach (var (_, token) in tokens.Where(token => token.Key != vendor.Name))
                    await Should.ThrowAsync<InvalidContinuationTokenException>(() => FirstPageAsync(source, token));
            });
        }
    }

    private static async Task WithSourceAsync(VendorUnderTest vendor, Func<IPayoutSource, Task> test)
    {
        await using var server = await vendor.StartAsync(new VendorSetup(30, TimeProvider.System), Token);
        await using var services = new ServiceCollection()
            .AddAffiliateClients(clients => server.Register(clients, AffiliateAccount.DefaultName, static _ => { })).BuildServiceProvider();
        await test(services.GetRequiredService<IPayoutSource>());
    }

    private static async Task<Page<Payout>> FirstPageAsync(IPayoutSource source, string? token)
    {
        await foreach (var page in source.GetPayouts(new PayoutQuery { PageSize = 5 }).AsPages(token, Token)) return page;
        throw new InvalidOperationException("There is no page.");
    }
}
