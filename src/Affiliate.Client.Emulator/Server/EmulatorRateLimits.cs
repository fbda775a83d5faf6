namespace Affiliate.Client.Emulator.Server;

/// <summary>The rate limits of all vendors together.</summary>
public sealed class EmulatorRateLimits
{
    private readonly IReadOnlyList<EmulatedVendor> _vendors;

    internal EmulatorRateLimits(IReadOnlyList<EmulatedVendor> vendors) => _vendors = vendors;

    /// <summary>How many requests were too many at any vendor.</summary>
    public int Violations => _vendors.Sum(vendor => vendor.RateLimit.Violations);

    /// <summary>Responses 429 to requests that are too many, at every vendor that has a limit.</summary>
    public void Enforce()
    {
        foreach (var vendor in _vendors)
            vendor.RateLimit.Enforced = true;
    }
}
