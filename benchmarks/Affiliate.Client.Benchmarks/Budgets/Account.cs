using Affiliate.Client.Accounts;
using Affiliate.Client.Leadway;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Benchmarks.Budgets;

/// <summary>A Leadway account against any address or handler, without a limit on the rate unless the budget is about it.</summary>
internal static class Account
{
    public static ServiceProvider Create(Uri address, HttpMessageHandler? sockets = null)
    {
        var services = new ServiceCollection().AddAffiliateClients(clients => clients.AddLeadway(options =>
        {
            options.BaseAddress = address;
            options.LocationId = "loc";
            options.AccessToken = "canary-token";
            options.Resilience.RateLimit.UseVendorDefaults = false;
        }));
        if (sockets is not null)
        {
            services.AddHttpClient(HttpClientName.For(new AffiliateAccount(LeadwayVendor.Name, AffiliateAccount.DefaultName)))
                .ConfigurePrimaryHttpMessageHandler(() => sockets);
        }

        return services.BuildServiceProvider();
    }
}
