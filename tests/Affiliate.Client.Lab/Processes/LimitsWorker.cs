using System.Globalization;
using Affiliate.Client.Errors;
using Affiliate.Client.LeadDyno;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Lab.Processes;

/// <summary>One process of many that share an account: it calls as much as it may, until it is killed.</summary>
internal static class LimitsWorker
{
    internal const string Command = "limits-worker";
    private const int Callers = 12;

    internal static async Task<int> RunAsync(string[] arguments)
    {
        var (engine, database, address, number) = (arguments[1], arguments[2], arguments[3], arguments[4]);
        await using var services = new ServiceCollection()
            .AddAffiliateClients(clients =>
            {
                if (engine == ProcessesCommand.PostgreSql)
                    clients.UsePostgreSql(database, options => options.AnswerTimeout = LimitsRun.AnswerTimeout);
                clients.AddLeadDyno(options =>
                {
                    (options.BaseAddress, options.ApiKey) = (new Uri(address), "canary-key");
                    options.Resilience.AttemptTimeout = LimitsRun.AttemptTimeout;
                    options.Resilience.CircuitBreaker.Enabled = false;
                    (options.Resilience.RateLimit.Permits, options.Resilience.RateLimit.Window) = (LimitsRun.Limit.Permits, LimitsRun.Limit.Window);
                });
            })
            .BuildServiceProvider();
        var client = services.GetRequiredService<LeadDynoClient>();
        var id = int.Parse(number, CultureInfo.InvariantCulture);
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => CallAsync(client, id)));
        return 0;
    }

    private static async Task CallAsync(LeadDynoClient client, int id)
    {
        while (true)
        {
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
}
