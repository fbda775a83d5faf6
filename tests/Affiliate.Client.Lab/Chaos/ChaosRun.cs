using System.Collections.Concurrent;
using Affiliate.Client.Conformance.VirtualTime;
using Affiliate.Client.Accounts;
using Affiliate.Client.Emulator;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Testing;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Lab.Chaos;

/// <summary>One full sync of four vendors, in virtual time.</summary>
internal static class ChaosRun
{
    public const int Vendors = 4;

    public static async Task<ChaosOutcome> RunAsync(int seed)
    {
        var random = new Random(seed);
        var clock = new VirtualTimeProvider();
        await using var emulator = await StartAsync(seed, random, clock);
        var before = ChaosCheck.Rows(emulator);
        emulator.Aisle.PagesByOffset = random.Next(3) == 0;
        foreach (var vendor in emulator.Vendors) ChaosFaults.Plan(vendor, random);
        emulator.Mutations.Schedule((ulong)seed, random.Next(3) * 0.15);

        var traffic = new Traffic(clock, () => emulator.Waiting) { QuietBeforeLongJump = TimeSpan.FromMilliseconds(4) };
        await using var services = Build(emulator, clock, traffic);
        var reports = new ConcurrentDictionary<string, CompletenessReport>();
        var sources = new PayoutSources(services.GetServices<IPayoutSource>().Select(source => new ReportingSource(source, reports)));
        var rows = new List<Payout>();
        var query = new PayoutQuery { PageSize = 1 + random.Next(9) };
        var paging = new PagingOptions { Confirm = random.Next(3) == 0 };
        var wrong = new List<string>();
        IReadOnlyDictionary<string, Exception> failures = new Dictionary<string, Exception>();
        try
        {
            await traffic.RunAsync(ReadAsync(sources.GetPayouts(query, paging), rows));
        }
        catch (PayoutSourcesException typed)
        {
            failures = typed.Failures.ToDictionary(pair => pair.Key.Vendor, pair => pair.Value);
        }
        catch (TimeoutException hang)
        {
            wrong.Add($"a hang: {hang.Message}");
        }
#pragma warning disable CA1031 // Whatever else comes out is the very thing that is looked for, and is reported.
        catch (Exception untyped)
#pragma warning restore CA1031
        {
            wrong.Add($"an untyped failure: {untyped}");
        }

        wrong.AddRange(new ChaosCheck(emulator, before, reports).Wrong(rows, failures));
        return Count(emulator, rows.Count, failures.Values, wrong);
    }

    private static Task<VendorEmulator> StartAsync(int seed, Random random, TimeProvider clock) =>
        VendorEmulator.StartAsync(new VendorEmulatorOptions
        {
            Seed = (ulong)seed,
            Rows = random.Next(40),
            TimeProvider = clock,
            Compress = random.Next(3) == 0,
            EnforceRateLimits = true,
        });

    private static ChaosOutcome Count(VendorEmulator emulator, int rows, IEnumerable<Exception> failures, List<string> wrong) =>
        new(
            emulator
                .Vendors.SelectMany(vendor => vendor.Faults.Planned)
                .GroupBy(fault => fault.Kind)
                .ToDictionary(group => group.Key, group => group.Sum(fault => fault.Hits)),
            emulator.Vendors.Sum(vendor => vendor.Mutations.Log.Count),
            emulator.Requests.Total,
            rows,
            [.. failures.Select(failure => failure.GetType().Name)],
            wrong
        );

    private static async Task ReadAsync(IAsyncEnumerable<Payout> source, List<Payout> rows)
    {
        await foreach (var row in source) rows.Add(row);
    }

    private static ServiceProvider Build(VendorEmulator emulator, VirtualTimeProvider clock, Traffic traffic)
    {
        var services = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddAffiliateClients(clients => clients
            .AddLeadDyno(Quick).AddAffiliateWP(Quick).AddAisle(Quick).AddLeadway(Quick).UseEmulator(emulator));
        foreach (var vendor in emulator.Vendors)
            services
                .AddHttpClient(HttpClientName.For(new AffiliateAccount(vendor.Name, AffiliateAccount.DefaultName)))
                .AddHttpMessageHandler(() => new TrafficHandler(traffic));
        return services.BuildServiceProvider();
    }

    // Short waits are cheaper to jump over than long ones.
    private static void Quick(AffiliateAccountOptions options) =>
        (options.Resilience.Retry.BaseDelay, options.Resilience.Retry.MaxDelay) = (
            TimeSpan.FromMilliseconds(100),
            TimeSpan.FromMilliseconds(900)
        );
}
