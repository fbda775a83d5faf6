namespace Affiliate.Client.Conformance;

/// <summary>How a server is to start.</summary>
/// <param name="Rows">Rows in every list.</param>
/// <param name="Time">The server's clock.</param>
public sealed record VendorSetup(int Rows, TimeProvider Time)
{
    /// <summary>The seed of the rows.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Whether requests over the vendor's limit get a 429.</summary>
    public bool EnforceRateLimits { get; init; }
}
