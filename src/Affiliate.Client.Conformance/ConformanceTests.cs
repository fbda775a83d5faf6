namespace Affiliate.Client.Conformance;

/// <summary>
/// The cases C1 to C22 that every adapter passes. Derive it in a test project, name your vendor, and each case is a test of yours. No case
/// is skipped: what a vendor cannot express is declared in <see cref="Vendor"/>, and the case then checks that it is really absent.
/// </summary>
/// <remarks>
/// Virtual time moves on when the thread pool is idle, so cases wait for one another, whatever runs in parallel by the project's settings.
/// </remarks>
public abstract partial class ConformanceTests : IAsyncLifetime
{
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    private bool _isAlone;

    /// <summary>The vendor that is held to the cases.</summary>
    protected abstract VendorUnderTest Vendor { get; }

    /// <summary>Waits until no other case runs.</summary>
    public async ValueTask InitializeAsync()
    {
        await OneAtATime.WaitAsync(Bench.Token);
        _isAlone = true;
    }

    /// <summary>Lets the next case run.</summary>
    public ValueTask DisposeAsync()
    {
        if (_isAlone) OneAtATime.Release();
        _isAlone = false;
        GC.SuppressFinalize(this);
        return default;
    }

    private Task<Bench> StartAsync(int rows, ulong seed = 1, bool enforceRateLimits = false) =>
        Bench.StartAsync(Vendor, rows, seed, enforceRateLimits);
}
