using Affiliate.Client.Accounts;
using Affiliate.Client.Affiliates;
using Affiliate.Client.All.Tests.Sockets;
using Affiliate.Client.Commissions;
using Affiliate.Client.Conversions;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.Adapters;

/// <summary>Adapters of every kind are found alike: all of them, by account, and by a name that one vendor alone has.</summary>
public sealed class AdapterKeyTests
{
    public static TheoryData<Type> Kinds =>
    [
        typeof(IPayoutSource), typeof(ICommissionSource), typeof(IAffiliateDirectory),
        typeof(IAffiliateManager), typeof(IConversionTracker), typeof(IPayoutStatusWriter),
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_adapter_is_found_by_its_account_and_by_a_name_of_its_own(Type kind)
    {
        await using var services = SocketAccounts.Build(
            new Uri("http://127.0.0.1:9/"),
            retries: 0,
            configure: clients => clients.AddLeadDyno("shop", options => options.ApiKey = "canary-other")
        );
        var adapters = services.GetServices(kind).Cast<IAffiliateAdapter>().ToList();
        adapters.Select(adapter => adapter.Account).ShouldBeUnique();
        foreach (var adapter in adapters)
            services.GetRequiredKeyedService(kind, adapter.Account).ShouldBeSameAs(adapter);

        services.GetRequiredKeyedService(kind, "shop").ShouldBeSameAs(adapters.Single(adapter => adapter.Account.Name == "shop"));
        var others = adapters.Where(adapter => adapter.Account.Name == "default").ToList();
        others.Count.ShouldBeGreaterThan(1);
        Should
            .Throw<InvalidOperationException>(() => services.GetRequiredKeyedService(kind, "default"))
            .Message.ShouldContain(string.Join(", ", others.Select(adapter => adapter.Account)));
    }
}
