using System.Globalization;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Errors;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StackExchange.Redis;

namespace Affiliate.Client.Lab.Processes.Limits;

/// <summary>
/// One process of many that share an account, until it is killed. It calls as much as it may, or, while the vendor is to be left in peace,
/// one call after the other, far from the limit.
/// </summary>
internal sealed class LimitsWorker(LeadDynoClient client, int id)
{
    internal const string Command = "limits-worker";
    private const int Callers = 12;
    private static readonly TimeProvider Clock = TimeProvider.System;
    private volatile bool _isCalm;

    internal static async Task<int> RunAsync(string[] arguments)
    {
        var (engine, place, address, number) = (arguments[1], arguments[2], arguments[3], arguments[4]);
        await using var services = new ServiceCollection()
            .AddAffiliateClients(clients =>
            {
                Share(clients, engine, place);
                clients.AddLeadDyno(options =>
                {
                    (options.BaseAddress, options.ApiKey) = (new Uri(address), "canary-key");
                    options.Resilience.AttemptTimeout = LimitsRun.AttemptTimeout;
                    options.Resilience.CircuitBreaker.Enabled = false;
                    options.Resilience.RateLimit.Permits = LimitsRun.Limit.Permits;
                    options.Resilience.RateLimit.Window = LimitsRun.Limit.Window;
                });
            })
            .BuildServiceProvider();
        var worker = new LimitsWorker(services.GetRequiredService<LeadDynoClient>(), int.Parse(number, CultureInfo.InvariantCulture));
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(worker.CallAsync).Append(worker.WatchAsync(new Uri(address))));
        return 0;
    }

    private static void Share(AffiliateClientsBuilder clients, string engine, string place)
    {
        if (engine == Engine.PostgreSql) clients.UsePostgreSql(place, options => options.AnswerTimeout = LimitsRun.AnswerTimeout);
        if (engine == Engine.Redis) clients.UseRedis(place, options => options.AnswerTimeout = LimitsRun.AnswerTimeout);
        if (engine == Engine.RedisSlidingWindow)
            clients.Services.Replace(ServiceDescriptor.Singleton<IRateLimiterProvider>(
                _ => new RedisSlidingWindow(ConnectionMultiplexer.Connect(place), LimitsRun.Limit)));
    }

    private async Task CallAsync(int caller)
    {
        while (true)
        {
            if (_isCalm) await Task.Delay(TimeSpan.FromMilliseconds(caller == 0 ? 300 : 20), Clock);
            if (_isCalm && caller > 0) continue;
            try
            {
                await client.Api.GetAffiliateAsync(id);
            }
            catch (AffiliateClientException)
            {
                // An attempt that was suspended is over when it wakes; only what arrives at the vendor counts here.
            }
        }
    }

    private async Task WatchAsync(Uri address)
    {
        using var http = new HttpClient();
        while (true)
        {
            _isCalm = await http.GetStringAsync(new Uri(address, LimitsRun.Mood)) == "calm";
            await Task.Delay(TimeSpan.FromMilliseconds(50), Clock);
        }
    }
}
