using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using Affiliate.Client.Emulator;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.All.Tests.Secrets;

/// <summary>Over real sockets the framework speaks too: its logs, spans, measurements and events hold no secret either.</summary>
[Collection(CanaryCollection.Name)]
public sealed class SocketCanaryTests
{
    public static TheoryData<string> Faults => ["none", "401", "500", "reset"];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task The_frameworks_own_telemetry_shows_no_secret(string fault)
    {
        await using var emulator = await VendorEmulator.StartAsync(
            new VendorEmulatorOptions { Rows = 5, LeadDynoApiKey = Canary.Secret("ApiKey") },
            TestContext.Current.CancellationToken
        );
        if (fault == "reset")
            emulator.Faults.On().Always().Reset();
        else if (fault != "none")
            emulator.Faults.On().Always().Status(int.Parse(fault, System.Globalization.CultureInfo.InvariantCulture));
        using var shown = new Shown();
        using var events = new Events();
        var settings = new Dictionary<string, string?>(
            emulator.Settings.Where(static setting => setting.Key.StartsWith("LeadDyno:", StringComparison.Ordinal))
        )
        {
            ["LeadDyno:Resilience:Retry:MaxRetries"] = "0",
        };
        await using var services = new ServiceCollection().AddSingleton<ILoggerFactory>(shown)
            .AddAffiliateClients(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).BuildServiceProvider();

        var failure = await Record.ExceptionAsync(() =>
            services.GetRequiredService<IPayoutSource>().GetPayouts().ToListAsync(TestContext.Current.CancellationToken).AsTask()
        );

        (failure is null).ShouldBe(fault == "none", failure?.ToString());
        emulator.Requests.ShouldNotBeEmpty();
        events.Seen.ShouldContain(static text => text.Contains("/commissions", StringComparison.Ordinal));
        shown.Text.ShouldContain("http.request.method");
        Canary.SecretIn(shown.Text + FailureText.Whole(failure)).ShouldBeNull();
        Canary.SecretIn(string.Join('\n', events.Seen)).ShouldBeNull();
    }

    private sealed class Events : EventListener
    {
        public ConcurrentQueue<string> Seen { get; } = new();

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name is "System.Net.Http" or "System.Net.Sockets" or "System.Net.Security" or "System.Net.NameResolution")
                EnableEvents(eventSource, EventLevel.LogAlways);
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
            Seen.Enqueue($"{eventData.EventName} {string.Join(' ', eventData.Payload ?? (IEnumerable<object?>)[])}");
    }
}
