using System.Globalization;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Errors;
using Affiliate.Client.Leadway;
using Affiliate.Client.Leadway.Tokens;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Lab.Processes.Tokens;

/// <summary>One machine of many that use the same locations, until it is killed.</summary>
internal static class TokensWorker
{
    internal const string Command = "tokens-worker";
    private static readonly TimeProvider Clock = TimeProvider.System;

    internal static async Task<int> RunAsync(string[] arguments)
    {
        var (store, place, address, locations) =
            (arguments[1], arguments[2], new Uri(arguments[3]), int.Parse(arguments[4], CultureInfo.InvariantCulture));
        await using var services = new ServiceCollection()
            .AddAffiliateClients(clients =>
            {
                if (store == TokensCommand.Memory) clients.Services.AddSingleton<ILeadwayTokenStore, LeadwayMemoryTokenStore>();
                else clients.UsePostgreSql(place, options => options.TokenLockTimeout = TokensRun.LockTimeout);
                for (var location = 0; location < locations; location++) Add(clients, TokensRun.NameOf(location), address);
            })
            .BuildServiceProvider();
        await Task.WhenAll(Enumerable.Range(0, locations)
            .Select(location => CallAsync(services.GetRequiredKeyedService<LeadwayClient>(TokensRun.NameOf(location)))));
        return 0;
    }

    internal static void Add(AffiliateClientsBuilder clients, string location, Uri address) => clients.AddLeadway(location, options =>
    {
        (options.LocationId, options.BaseAddress) = (location, address);
        (options.ClientId, options.ClientSecret) = ("lab", "canary-client-secret");
        options.RefreshToken = TokenVendor.FirstToken(location);
        // Who is suspended may take its response when it wakes.
        (options.Resilience.AttemptTimeout, options.Resilience.TotalTimeout) = (TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2));
        options.Resilience.CircuitBreaker.Enabled = false;
        (options.Resilience.RateLimit.Permits, options.Resilience.RateLimit.Window) = (1000, TimeSpan.FromSeconds(1));
    });

    private static async Task CallAsync(LeadwayClient client)
    {
        while (true)
        {
            try
            {
                await client.Affiliates.GetAsync("a1");
            }
            catch (AffiliateClientException)
            {
                // A refresh that was interrupted is not repeated; somebody authorises the app again.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), Clock);
        }
    }
}
