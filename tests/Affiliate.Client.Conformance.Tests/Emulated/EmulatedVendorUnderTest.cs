using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Emulator;
using Affiliate.Client.Tests.Shared.VirtualWire;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.Conformance.Tests.Emulated;

/// <summary>A vendor whose server is the emulator.</summary>
internal abstract class EmulatedVendorUnderTest : VendorUnderTest
{
    public override async Task<RunningVendor> StartAsync(VendorSetup setup, CancellationToken cancellationToken)
    {
        var options = new VendorEmulatorOptions
        {
            Seed = setup.Seed,
            Rows = 0,
            TimeProvider = setup.Time,
            EnforceRateLimits = setup.EnforceRateLimits,
        };
        SetRows(options, setup.Rows);
        var emulator = await VendorEmulator.StartAsync(options, cancellationToken);
        return new RunningEmulator(this, emulator);
    }

    public abstract EmulatedVendor From(VendorEmulator emulator);

    public abstract IReadOnlyList<EmulatedRow> GetRows(VendorEmulator emulator);

    public abstract void Clear(VendorEmulator emulator);

    public abstract IReadOnlyList<string> GetSecrets(VendorEmulator emulator);

    public abstract void Register(
        VendorEmulator emulator,
        AffiliateClientsBuilder clients,
        string account,
        Action<AffiliateAccountOptions> change
    );

    protected abstract void SetRows(VendorEmulatorOptions options, int rows);
}
