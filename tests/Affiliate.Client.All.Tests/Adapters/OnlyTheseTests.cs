using Affiliate.Client.Accounts;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Commissions;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;
using Affiliate.Client.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.All.Tests.Adapters;

/// <summary>A test puts its own sources in the place of an app's accounts, and nothing reaches a vendor.</summary>
public sealed class OnlyTheseTests
{
    // An account whose key is missing here, as it is on a build machine; a section that is misspelt; a directory beside it.
    private static readonly IConfiguration OfTheApp = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["LeadDyno:ApiKey"] = "",
        ["Leadway:Accounts:agency:LocationId"] = "l",
        ["Laedway:ApiKey"] = "canary",
    }).Build();

    private static readonly FakePayoutSource Fake = new([Row("1"), Row("2")], new AffiliateAccount("Leadway", "agency"));

    public static TheoryData<string> Orders => ["before", "after"];

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task The_app_sees_the_tests_sources_and_no_other(string order)
    {
        var services = new ServiceCollection();
        if (order == "before") services.AddAffiliateClients(OfTheApp);
        services.AddAffiliateClients(clients => clients.OnlyThese(Fake));
        if (order == "after") services.AddAffiliateClients(OfTheApp);
        await using var app = services.BuildServiceProvider();
        app.GetRequiredService<IStartupValidator>().Validate();

        var sources = app.GetRequiredService<IPayoutSources>();
        (await sources.GetPayouts(cancellationToken: TestContext.Current.CancellationToken)
            .CountAsync(TestContext.Current.CancellationToken)).ShouldBe(2);
        sources.Get("Leadway", "agency").ShouldBe(Fake);
        app.GetServices<IPayoutSource>().ShouldBe([Fake]);
        app.GetRequiredKeyedService<IPayoutSource>(new AffiliateAccount("Leadway", "agency")).ShouldBe(Fake);
        app.GetRequiredKeyedService<IPayoutSource>("agency").ShouldBe(Fake);
        app.GetServices<IAffiliateDirectory>().ShouldBeEmpty();
        app.GetServices<ICommissionSource>().ShouldBeEmpty();
        Should.Throw<InvalidOperationException>(() => app.GetRequiredService<LeadDynoClient>());
    }

    [Fact]
    public void A_name_that_two_vendors_have_is_no_key_and_one_account_is_given_once()
    {
        var services = new ServiceCollection();
        services.AddAffiliateClients(clients => clients.OnlyThese(Fake, new FakePayoutSource([], new AffiliateAccount("Aisle", "agency"))));
        using var app = services.BuildServiceProvider();
        app.GetServices<IPayoutSource>().Count().ShouldBe(2);
        app.GetKeyedService<IPayoutSource>("agency").ShouldBeNull();
        Should.Throw<ArgumentException>(() => services.AddAffiliateClients(clients => clients.OnlyThese(Fake, Fake)));
    }

    private static Payout Row(string id) => new()
    {
        Key = new PayoutKey("Leadway", "agency", PayoutKind.Payout, id),
        Status = PayoutStatus.Due,
        Amount = 1m,
        CurrencySource = CurrencySource.Unknown,
        Raw = new object(),
    };
}
