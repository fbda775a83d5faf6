using System.Globalization;
using Affiliate.Client.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Benchmarks.Scale;

/// <summary><c>scale fairness</c>: one account that makes 10 000 calls beside 999 that make 10 each, in virtual time: whether it holds them up.</summary>
internal static class FairnessStudy
{
    private const int Many = 1_000;
    private const int LoudCalls = 10_000;
    private const int LoudCallers = 50;
    private const int QuietCalls = 10;
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(100);

    public static async Task RunAsync(TextWriter output)
    {
        var alone = (await MeasureAsync(1, isOneLoud: false)).Quiet;
        var (quiet, loud) = await MeasureAsync(Many, isOneLoud: true);
        await output.WriteLineAsync("who, at 5 requests in any 10 s | virtual s for its calls | ÷ alone");
        await output.WriteLineAsync(Line("10 calls, alone in the process", alone, alone));
        await output.WriteLineAsync(Line("10 calls, the slowest of 999 beside the loud one", quiet, alone));
        await output.WriteLineAsync(Line("10 000 calls of the loud one", loud, loud));
    }

    private static string Line(string who, TimeSpan time, TimeSpan alone) =>
        string.Create(CultureInfo.InvariantCulture, $"{who} | {time.TotalSeconds:0.000} | {time / alone:0.000}");

    private static async Task<(TimeSpan Quiet, TimeSpan Loud)> MeasureAsync(int count, bool isOneLoud)
    {
        var clock = new VirtualTimeProvider();
        using var vendors = new StubVendors(static _ => 0, clock, Latency, Latency);
        var accounts = ManyAccounts.Mixed(count)
            .With("Resilience:RateLimit:Permits", "5")
            .With("Resilience:RateLimit:Window", "00:00:10");
        await using var services = accounts.Build(vendors, clock);
        var start = clock.GetUtcNow();
        var loud = isOneLoud
            ? Enumerable.Range(0, LoudCallers).Select(_ => CallAsync(accounts.Accounts[0], LoudCalls / LoudCallers)).ToList()
            : [];
        var quiet = accounts.Accounts.Skip(loud.Count > 0 ? 1 : 0).Select(account => CallAsync(account, QuietCalls)).ToList();
        await clock.RunAsync([.. loud, .. quiet]);
        var longest = (await Task.WhenAll(quiet)).Max() - start;
        return (longest, loud.Count > 0 ? (await Task.WhenAll(loud)).Max() - start : default);

        async Task<DateTimeOffset> CallAsync((string Vendor, string Name) account, int calls)
        {
            for (var call = 0; call < calls; call++) await ManyAccounts.CallAsync(services, account.Vendor, account.Name);
            return clock.GetUtcNow();
        }
    }
}
