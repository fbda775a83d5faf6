using System.Collections;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using Affiliate.Client.Aisle;
using Affiliate.Client.AffiliateWP;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.Leadway;
using Affiliate.Client.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.All.Tests;

/// <summary>Secrets go into every vendor's options; nothing that this library shows to anybody may hold one.</summary>
public sealed class CanaryTests
{
    private const string Secret = "canary-7f3a/+=&Z9";
    private const string Basic = "canary-public:" + Secret;

    private static readonly string[] Secrets =
        ["canary-7f3a", Uri.EscapeDataString(Secret), Convert.ToBase64String(Encoding.UTF8.GetBytes(Basic))];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var vendor in new[] { "LeadDyno", "LeadDyno by header", "AffiliateWP", "Aisle", "Leadway", "Leadway OAuth" })
                foreach (var behaviour in new[] { "400", "401", "403", "404", "409", "422", "429", "500", "503", "reset", "html", "garbage", "wrong shape", "redirect" })
                    cases.Add(vendor, behaviour);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task No_secret_comes_out(string vendor, string behaviour)
    {
        var seen = new StringBuilder();
        var clock = new FakeClock();
        using var log = new Recorder(seen);
        using var spans = Listen(seen);
        using var meters = Measure(seen);
        var echo = new EchoVendor(behaviour, Secrets);
        var services = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddSingleton<ILoggerFactory>(log)
            .AddSingleton<ILeadwayTokenStore>(new LeadwayMemoryTokenStore())
            .AddAffiliateClients(clients => Add(clients, vendor));
        foreach (var client in services.Where(static s => s.ServiceKey is string key && key.StartsWith("Affiliate.Client/", StringComparison.Ordinal)).Select(static s => (string)s.ServiceKey!).Distinct().ToList())
            services.AddHttpClient(client).ConfigurePrimaryHttpMessageHandler(() => echo);
        await using var provider = services.BuildServiceProvider();

        var failure = await Record.ExceptionAsync(() => clock.RunAsync(ReadAllAsync(provider.GetRequiredService<IPayoutSource>())));

        failure.ShouldNotBeNull();
        string shown;
        lock (seen)
        {
            Describe(failure, seen);
            shown = seen.ToString();
        }

        echo.RequestsWithSecret.ShouldBeGreaterThan(0, failure.Message);
        shown.Length.ShouldBeGreaterThan(500);
        foreach (var secret in Secrets) shown.ShouldNotContain(secret, Case.Sensitive);
    }

    [Fact]
    public void Options_show_no_secret()
    {
        foreach (var options in new object[]
        {
            new LeadDynoOptions { ApiKey = Secret },
            new AffiliateWPOptions { PublicKey = "canary-public", Token = Secret },
            new AisleOptions { ApiKey = Secret, SubscribeApiKey = Secret },
            new LeadwayOptions { AccessToken = Secret, ClientSecret = Secret, RefreshToken = Secret },
        })
        {
            options.ToString()!.ShouldNotContain(Secret);
            var display = (DebuggerDisplayAttribute)options.GetType().GetCustomAttributes(typeof(DebuggerDisplayAttribute), false).Single();
            foreach (var secret in new[] { "ApiKey", "Token", "Secret" }) display.Value!.ShouldNotContain(secret);
        }
    }

    [Fact]
    public async Task Tokens_receipts_and_payouts_hold_no_secret()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions(), TestContext.Current.CancellationToken);
        await using var provider = EmulatorServices.Build(emulator);
        var secrets = emulator.Settings.Where(static s => s.Value is { Length: > 0 } && (s.Key.EndsWith("Key", StringComparison.Ordinal) || s.Key.EndsWith("Token", StringComparison.Ordinal)))
            .Select(static s => s.Value!).Distinct().ToList();
        secrets.Count.ShouldBeGreaterThan(2);

        var seen = new StringBuilder();
        foreach (var source in provider.GetServices<IPayoutSource>())
        {
            await foreach (var page in source.GetPayouts(new PayoutQuery { PageSize = 20 }).AsPages(cancellationToken: TestContext.Current.CancellationToken))
            {
                seen.AppendLine(page.ContinuationToken).Append(page.Receipt).AppendJoin('\n', page.Items);
                if (page.ContinuationToken is { } token) seen.AppendLine(Decoded(token));
            }
        }

        seen.Length.ShouldBeGreaterThan(1000);
        foreach (var secret in secrets) seen.ToString().ShouldNotContain(secret, Case.Sensitive);
    }

    private static void Add(AffiliateClientsBuilder clients, string vendor) => _ = vendor switch
    {
        "LeadDyno" => clients.AddLeadDyno(static o => o.ApiKey = Secret),
        "LeadDyno by header" => clients.AddLeadDyno(static o => (o.ApiKey, o.KeyPlacement) = (Secret, LeadDynoKeyPlacement.Bearer)),
        "AffiliateWP" => clients.AddAffiliateWP(static o => (o.SiteAddress, o.PublicKey, o.Token) = (new("https://shop.test/"), "canary-public", Secret)),
        "Aisle" => clients.AddAisle(static o => (o.BrandId, o.ApiKey, o.SubscribeApiKey) = ("1234", Secret, Secret)),
        "Leadway" => clients.AddLeadway(static o => (o.LocationId, o.AccessToken) = ("loc", Secret)),
        _ => clients.AddLeadway(static o => (o.LocationId, o.ClientId, o.ClientSecret, o.RefreshToken) = ("loc", "client", Secret, Secret)),
    };

    private static async Task ReadAllAsync(IPayoutSource source)
    {
        await foreach (var _ in source.GetPayouts().ConfigureAwait(false))
        {
        }
    }

    private static void Describe(Exception? failure, StringBuilder seen)
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            seen.AppendLine(failure.ToString()).AppendLine(failure.Message);
            foreach (DictionaryEntry entry in failure.Data) seen.AppendLine($"{entry.Key}={entry.Value}");
            if (failure is ProtocolException protocol) seen.AppendLine(protocol.Excerpt).AppendLine(protocol.JsonPath);
            if (failure is not AffiliateApiException api) continue;
            seen.AppendLine(api.VendorCode).AppendLine(api.TraceId).AppendJoin('\n', api.Messages);
            foreach (var (field, messages) in api.FieldErrors) seen.AppendLine(field).AppendJoin('\n', messages);
        }
    }

    private static string Decoded(string token)
    {
        var text = token.Replace('-', '+').Replace('_', '/');
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='), bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : "";
    }

    private static ActivityListener Listen(StringBuilder seen)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Append(seen, $"{activity.DisplayName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects)} {string.Join(' ', activity.Events.SelectMany(static e => e.Tags))} {string.Join(' ', activity.Baggage)}"),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static MeterListener Measure(StringBuilder seen)
    {
        var listener = new MeterListener { InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => Append(seen, string.Join(' ', tags.ToArray())));
        listener.SetMeasurementEventCallback<double>((_, _, tags, _) => Append(seen, string.Join(' ', tags.ToArray())));
        listener.Start();
        return listener;
    }

    private static void Append(StringBuilder seen, string text)
    {
        lock (seen) seen.AppendLine(text);
    }

    private sealed class Recorder(StringBuilder seen) : ILoggerFactory, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull
        {
            Append(seen, $"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Append(seen, $"{formatter(state, exception)} {(state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(' ', values) : "")} {exception}");

        public void Dispose()
        {
        }
    }
}
