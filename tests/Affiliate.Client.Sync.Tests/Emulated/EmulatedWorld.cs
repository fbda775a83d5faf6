using Affiliate.Client.Accounts;
using Affiliate.Client.Conformance.VirtualTime;
using Affiliate.Client.Emulator;
using Affiliate.Client.Payouts;
using Affiliate.Client.Testing;
using Affiliate.Client.Tests.Shared.VirtualWire;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Sync.Tests.Emulated;

/// <summary>Four emulated vendors, the real adapters over real sockets, and a clock that the test moves.</summary>
internal sealed class EmulatedWorld : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly Traffic _traffic;

    private EmulatedWorld(VendorEmulator emulator, VirtualTimeProvider clock)
    {
        Emulator = emulator;
        Clock = clock;
        _traffic = new Traffic(clock, () => emulator.Waiting) { QuietBeforeLongJump = TimeSpan.FromMilliseconds(4) };
        var services = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddAffiliateClients(clients => clients
            .AddLeadDyno(_ => { }).AddAffiliateWP(_ => { }).AddAisle(_ => { }).AddLeadway(_ => { }).UseEmulator(emulator));
        foreach (var vendor in emulator.Vendors)
        {
            services.AddHttpClient(HttpClientName.For(new AffiliateAccount(vendor.Name, AffiliateAccount.DefaultName)))
                .AddHttpMessageHandler(() => new TrafficHandler(_traffic));
        }

        _services = services.BuildServiceProvider();
    }

    public VendorEmulator Emulator { get; }

    public VirtualTimeProvider Clock { get; }

    public IReadOnlyList<IPayoutSource> Sources => [.. _services.GetServices<IPayoutSource>()];

    public IPayoutSource Source(string vendor) => Sources.Single(source => source.Descriptor.Account.Vendor == vendor);

    public static async Task<EmulatedWorld> StartAsync(int seed, int rows)
    {
        var clock = new VirtualTimeProvider();
        var options = new VendorEmulatorOptions { Seed = (ulong)seed, Rows = rows, TimeProvider = clock, EnforceRateLimits = true };
        return new EmulatedWorld(await VendorEmulator.StartAsync(options), clock);
    }

    /// <summary>Runs work of the clients to its end, in virtual time.</summary>
    public Task<T> RunAsync<T>(Task<T> work) => _traffic.RunAsync(work);

    /// <summary>From now on nothing moves and nothing fails.</summary>
    public void Rest()
    {
        Emulator.Mutations.Stop();
        foreach (var vendor in Emulator.Vendors) vendor.Faults.Clear();
    }

    /// <summary>What the vendors list, read by the adapters.</summary>
    public async Task<IReadOnlyList<Payout>> ListAsync()
    {
        List<Payout> rows = [];
        foreach (var source in Sources) rows.AddRange(await RunAsync(source.GetPayouts().ToListAsync().AsTask()));
        return rows;
    }

    /// <summary>What the vendors have to list, from the emulator's own tables.</summary>
    public IReadOnlyList<string> Describe() =>
    [
        .. EmulatedRows.LeadDyno(Emulator).Select(row => Describe("LeadDyno", row))
            .Concat(EmulatedRows.AffiliateWP(Emulator).Select(row => Describe("AffiliateWP", row)))
            .Concat(EmulatedRows.Aisle(Emulator).Select(row => Describe("Aisle", row)))
            .Concat(EmulatedRows.Leadway(Emulator).Select(row => Describe("Leadway", row)))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Rows of the ledger in the same words. A currency that no vendor states is derived, and not compared.</summary>
    public static IReadOnlyList<string> Describe(IEnumerable<Payout> rows) =>
    [
        .. rows.Select(row => Describe(
                row.Key.Vendor,
                new EmulatedRow(row.Kind, row.Key.Id, row.Amount, row.Status, IsStated(row) ? row.Currency : null)))
            .Order(StringComparer.Ordinal),
    ];

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Emulator.DisposeAsync();
    }

    private static bool IsStated(Payout row) => row.Key.Vendor is "LeadDyno" or "Leadway" || row.Kind == PayoutKind.Commission;

    private static string Describe(string vendor, EmulatedRow row) =>
        FormattableString.Invariant($"{vendor} {row.Kind} {row.Id} {row.Amount:0.00########} {row.Status} {row.Currency}");
}
