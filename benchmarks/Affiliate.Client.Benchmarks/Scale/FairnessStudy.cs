using System.Globalization;
using Affiliate.Client.Testing;

namespace Affiliate.Client.Benchmarks.Scale;

/// <summary>
/// <c>scale fairness</c>: one account that makes 10 000 calls beside 999 that make 10 each, in virtual time: whether it holds them up.
/// </summary>
internal static class FairnessStudy
{
    private const int Many = 1_000;
    private const int LoudCalls = 10_000;
    private const int LoudCallers = 50;
    private const int QuietCalls = 10;
    private const int Permits = 5;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(100);

    public static async Task RunAsync(TextWriter output)
    {
        var alone = (await MeasureAsync(1, isOneLoud: false)).Quiet;
        var (quiet, loud) = await MeasureAsync(Many, isOneLoud: true);
        await output.WriteLineAsync("who, at 5 requests in any 10 s | virtual s for its calls | ÷ alone");
        await output.WriteLineAsync(Line("10 calls, alone in the process", alone, alone));
        await output.WriteLineAsync(Line("10 calls, the slowest of 999 beside the loud one", quiet, alone));
        await output.WriteLineAsync(Line("10 000 calls of the loud one; ÷ the least that 5 in any 10 s allow", loud, Least(LoudCalls)));
    }

    private static string Line(string who, TimeSpan time, TimeSpan alone) =>
        string.Create(CultureInfo.InvariantCulture, $"{who} | {time.TotalSeconds:0.000} | {time / alone:0.000}");

    private static TimeSpan Least(int calls) => (calls - 1) / Permits * Window;

    private static async Task<(TimeSpan Quiet, TimeSpan Loud)> MeasureAsync(int count, bool isOneLoud)
    {
        var clock = new VirtualTimeProvider();
        using var vendors = new StubVendors(static _ => 0, clock, Latency, Latency);
        var accounts = ManyAccounts.Mixed(count)
            .With("Resilience:RateLimit:Permits", $"{Permits}")
            .With("Resilience:RateLimit:Window", $"{Window:c}");
        await using var services = accounts.Build(vendors, clock);
        var start = clock.GetUtcNow();
        List<Task<DateTimeOffset>> loud = [], quiet = [];
        await clock.RunAsync(() =>
        {
            if (isOneLoud)
                for (var caller = 0; caller < LoudCallers; caller++) loud.Add(CallAsync(accounts.Accounts[0], LoudCalls / LoudCallers));
            foreach (var account in accounts.Accounts.Skip(isOneLoud ? 1 : 0)) quiet.Add(CallAsync(account, QuietCalls));
            return [.. loud, .. quiet];
        });
        var longest = (await Task.WhenAll(quiet)).Max() - start;
        return (longest, isOneLoud ? (await Task.WhenAll(loud)).Max() - start : default);

        async Task<DateTimeOffset> CallAsync((string Vendor, string Name) account, int calls)
        {
            for (var call = 0; call < calls; call++) await ManyAccounts.CallAsync(services, account.Vendor, account.Name);
            return clock.GetUtcNow();
        }
    }
}
