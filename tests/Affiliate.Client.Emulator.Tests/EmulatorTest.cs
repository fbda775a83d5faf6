using Affiliate.Client.Testing;

namespace Affiliate.Client.Emulator.Tests;

/// <summary>An emulator of its own for each test, on a clock that stands still, and a plain client.</summary>
public abstract class EmulatorTest : IAsyncLifetime
{
    protected VirtualTimeProvider Clock { get; } = new();

    protected VendorEmulator Emulator { get; private set; } = null!;

    private protected Wire Wire { get; private set; } = null!;

    protected virtual void Configure(VendorEmulatorOptions options)
    {
    }

    public async ValueTask InitializeAsync()
    {
        var options = new VendorEmulatorOptions { TimeProvider = Clock };
        Configure(options);
        Emulator = await VendorEmulator.StartAsync(options, TestContext.Current.CancellationToken);
        Wire = new Wire(Emulator);
    }

    public async ValueTask DisposeAsync()
    {
        Wire.Dispose();
        await Emulator.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
