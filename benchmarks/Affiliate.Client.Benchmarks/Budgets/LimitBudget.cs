using System.Net;
using System.Net.Http.Headers;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Benchmarks.Budgets;

/// <summary>1 000 pages of LeadDyno under 200 a minute, in virtual time, counted where the server would count.</summary>
public static class LimitBudget
{
    private const int Calls = 1000;
    private const int Permits = 200;

    public static async Task<IReadOnlyList<BudgetRow>> MeasureAsync()
    {
        var clock = new FakeClock();
        using var server = new CountingPages(clock);
        var services = new ServiceCollection().AddSingleton<TimeProvider>(clock)
            .AddAffiliateClients(clients => clients.AddLeadDyno(options => options.ApiKey = "canary-key"));
        services.AddHttpClient(HttpClientName.Of(new AffiliateAccount(LeadDynoVendor.Name, AffiliateAccount.DefaultName))).ConfigurePrimaryHttpMessageHandler(() => server);
        await using var provider = services.BuildServiceProvider();
        var api = provider.GetRequiredService<ILeadDynoApi>();

        var started = clock.GetUtcNow();
        await clock.RunAsync(Task.Run(async () =>
        {
            for (var page = 1; page <= Calls; page++) await api.ListCommissionsAsync(page, Permits);
        }));
        var minimum = ((Calls - 1) / Permits * 60.0) + double.Epsilon;
        return
        [
            new("1 000 pages at 200 a minute, virtual time ÷ least possible", "s", [((clock.GetUtcNow() - started).TotalSeconds, minimum)], 1.02),
            new("requests over the limit, by the server's count", "", [(server.Violations, 1)], 0),
        ];
    }

    private sealed class CountingPages(FakeClock clock) : HttpMessageHandler
    {
        private readonly List<DateTimeOffset> _times = [];

        public int Violations { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            _times.Add(now);
            if (_times.Count(time => time > now - TimeSpan.FromMinutes(1)) > Permits) Violations++;
            var content = new ByteArrayContent("""{"page":1,"per_page":200,"commissions":[{"id":1,"amount":"1.0"}]}"""u8.ToArray());
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content });
        }
    }
}
