using Affiliate.Client.Errors;
using Affiliate.Client.Conformance.VirtualTime;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Testing;
using Affiliate.Client.Tests.Shared.Sockets;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Lab.Limits;

/// <summary>
/// Many callers, one account, reads and writes with and without a body, against a raw socket that closes kept-alive connections as it
/// likes: with the response, without one, or by a reset. What is counted is what arrived there, in virtual time.
/// </summary>
internal sealed class SocketLimitsSimulation(int seed)
{
    internal const int Calls = 120;
    internal const int Callers = 30;

    internal static RateLimit Limit { get; } = new(20, TimeSpan.FromSeconds(10));

    private readonly VirtualTimeProvider _clock = new();
    private readonly Random _random = new(seed);
    private readonly List<DateTimeOffset> _arrived = [];
    private int _started;
    private int _attempts;

    internal async Task<SocketLimitsOutcome> RunAsync()
    {
        await using var server = new SocketServer(Respond);
        var traffic = new Traffic(_clock, static () => 0) { QuietBeforeLongJump = TimeSpan.FromMilliseconds(4) };
        await using var services = Build(server.Address, traffic);
        var client = services.GetRequiredService<LeadDynoClient>();
        await traffic.RunAsync(Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => CallAsync(client, caller)).ToList()));
        lock (_arrived) return new(_arrived.Count, Volatile.Read(ref _attempts), WindowCount.Max(_arrived, Limit.Window));
    }

    private SocketReply Respond(SocketRequest request)
    {
        lock (_arrived)
        {
            _arrived.Add(_clock.GetUtcNow());
            var reply = SocketReply.Json(body: """{"id":1}""");
            return _random.Next(10) switch
            {
                0 or 1 => SocketReply.Close,
                2 => SocketReply.Reset,
                3 => SocketReply.Partial("HTTP/1.1 20"),
                4 or 5 => reply with { End = SocketEnd.Close },
                _ => reply,
            };
        }
    }

    private async Task CallAsync(LeadDynoClient client, int caller)
    {
        while (Interlocked.Increment(ref _started) <= Calls)
        {
            try
            {
                await ((caller % 3) switch
                {
                    0 => client.Api.GetAffiliateAsync(1),
                    1 => client.Api.ArchiveAffiliateAsync(1),
                    _ => (Task)client.Api.DeleteCustomFieldAsync("field"),
                });
            }
            catch (AffiliateClientException)
            {
                // A write whose connection broke, or a response of another shape: only the requests count here.
            }
        }
    }

    private ServiceProvider Build(Uri server, Traffic traffic) =>
        new ServiceCollection()
            .AddSingleton<TimeProvider>(_clock)
            .AddAffiliateClients(clients =>
                clients
                    .AddLeadDyno(options =>
                    {
                        (options.BaseAddress, options.ApiKey) = (server, "canary-key");
                        (options.Resilience.RateLimit.Permits, options.Resilience.RateLimit.Window) = (Limit.Permits, Limit.Window);
                        (options.Resilience.Retry.BaseDelay, options.Resilience.Retry.MaxDelay) = (
                            TimeSpan.FromMilliseconds(100),
                            TimeSpan.FromMilliseconds(900)
                        );
                        options.Resilience.Retry.BudgetFloorPerMinute = 1000;
                        options.Resilience.CircuitBreaker.Enabled = false;
                    })
                    .ConfigureHttp(http => http.AddHandler(_ => new Counter(this)).AddHandler(_ => new TrafficHandler(traffic)))
            )
            .BuildServiceProvider();

    private sealed class Counter(SocketLimitsSimulation simulation) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref simulation._attempts);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
