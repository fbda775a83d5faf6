using Affiliate.Client.Emulator;
using Affiliate.Client.Payouts;
using Affiliate.Client.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.Payables;

/// <summary>All four vendors on one emulator, read through their real adapters, on one clock.</summary>
internal sealed class EmulatedAccounts : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private EmulatedAccounts(VendorEmulator emulator, ServiceProvider services)
    {
        Emulator = emulator;
        _services = services;
    }

    public VendorEmulator Emulator { get; }

    public IPayoutSources Sources => _services.GetRequiredService<IPayoutSources>();

    public static async Task<EmulatedAccounts> StartAsync(
        ulong seed,
        int rows,
        DateTimeOffset now,
        string? shopCurrency,
        bool deriveCurrency
    )
    {
        var clock = new VirtualTimeProvider(now);
        var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = seed, Rows = rows, TimeProvider = clock });
        var services = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddAffiliateClients(clients => clients
            .AddLeadDyno(_ => { })
            .AddAffiliateWP(options => (options.Currency, options.DeriveCurrency) = (shopCurrency, deriveCurrency))
            .AddAisle(_ => { })
            .AddLeadway(_ => { })
            .UseEmulator(emulator)).BuildServiceProvider();
        return new EmulatedAccounts(emulator, services);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Emulator.DisposeAsync();
    }
}
