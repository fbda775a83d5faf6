using Affiliate.Client.LeadDyno;
using Affiliate.Client.Leadway;
using Affiliate.Client.Payouts;
using Affiliate.Client.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Benchmarks.Scale;

/// <summary>An agency's accounts in virtual time: locations at Leadway, and accounts at LeadDyno; each list is read in full.</summary>
internal sealed class Agency : IAsyncDisposable
{
    private const int LeadwayRows = 2_000;
    private const int LeadDynoRows = 50_000;

    private readonly VirtualTimeProvider _clock = new();
    private readonly ServiceProvider _services;
    private readonly IPayoutSources _sources;
    private readonly DateTimeOffset _start;

    /// <summary>Every response takes 100 to 300 ms.</summary>
    public Agency(int locations, int leadDynos)
    {
        var accounts = new ManyAccounts();
        for (var i = 0; i < leadDynos; i++) accounts.Add(LeadDynoVendor.Name, i);
        for (var i = 0; i < locations; i++) accounts.Add(LeadwayVendor.Name, i);
        Vendors = new StubVendors(RowsOf, _clock, TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(300));
        _services = accounts.Build(Vendors, _clock);
        _sources = _services.GetRequiredService<IPayoutSources>();
        _start = _clock.GetUtcNow();
    }

    public StubVendors Vendors { get; }

    /// <summary>Reads every list once, so many accounts at a time.</summary>
    /// <returns>How long that takes.</returns>
    public async Task<TimeSpan> ReadOnceAsync(int atOnce)
    {
        using var places = new SemaphoreSlim(atOnce);
        var work = _sources.Select(async source =>
        {
            await places.WaitAsync();
            await ReadAsync(source);
            places.Release();
        });
        await _clock.RunAsync(() => work);
        return _clock.GetUtcNow() - _start;
    }

    /// <summary>
    /// Reads every list again and again, as the host of the ledger does: an hour after its last reading, less a tenth at most by lot.
    /// </summary>
    /// <returns>How many readings there were, and how long the slowest took.</returns>
    public async Task<(int Readings, TimeSpan Slowest)> ReadHourlyAsync(TimeSpan time)
    {
        var (readings, slowest, random, gate) = (0, TimeSpan.Zero, new Random(1), new Lock());
        await _clock.RunAsync(() => _sources.Select(HourlyAsync));
        return (readings, slowest);

        async Task HourlyAsync(IPayoutSource source)
        {
            for (var began = _start; began - _start < time; began = _clock.GetUtcNow())
            {
                await ReadAsync(source);
                TimeSpan pause;
                lock (gate)
                {
                    var took = _clock.GetUtcNow() - began;
                    (readings, slowest) = (readings + 1, took > slowest ? took : slowest);
                    pause = TimeSpan.FromHours(1) * (1 - (0.1 * random.NextDouble()));
                }

                await Task.Delay(pause, _clock);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Vendors.Dispose();
    }

    private static long RowsOf(string host) =>
        host.EndsWith(ManyAccounts.Domain(LeadwayVendor.Name), StringComparison.Ordinal) ? LeadwayRows : LeadDynoRows;

    private static async Task ReadAsync(IPayoutSource source)
    {
        var rows = await source.GetPayouts().CountAsync();
        var expected = source.Descriptor.Account.Vendor == LeadwayVendor.Name ? LeadwayRows : LeadDynoRows;
        if (rows != expected) throw new InvalidOperationException($"{source.Descriptor.Account}: {rows} rows instead of {expected}.");
    }
}
