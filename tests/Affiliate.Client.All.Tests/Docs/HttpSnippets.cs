using System.Net;
using System.Security.Cryptography.X509Certificates;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.Payouts;
using Affiliate.Client.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.Docs;

/// <summary>The code of docs/http.md and of docs/rate-limits.md.</summary>
internal static class HttpSnippets
{
    public static void Register(IServiceCollection services, string leadDynoKey, X509Certificate2 certificate) =>
        services.AddAffiliateClients(clients => clients
            .AddLeadDyno(o => o.ApiKey = leadDynoKey)
            .ConfigureHttp(http => http
                .UseProxy(new WebProxy("http://proxy.example:8080"))
                .AddHandler(_ => new AttemptCounter()))
            .ConfigureHttp("LeadDyno", "default", http => http.ClientCertificates.Add(certificate)));

    public static async Task CreateAsync(LeadDynoOptions options)
    {
        using var client = LeadDynoClient.Create(options, configureHttp: http => http.AddHandler(_ => new AttemptCounter()));
        await foreach (var payout in client.ToPayoutSource().GetPayouts()) Console.WriteLine(payout.Key);
    }

    public static async Task SyncAsync(IPayoutSources sources)
    {
        using (AffiliateCaller.Begin("nightly-sync"))
            await foreach (var payout in sources.GetPayouts()) Console.WriteLine(payout.Key);
    }
}
