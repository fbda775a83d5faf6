namespace Affiliate.Client.Resilience;

/// <summary>Random numbers for any thread.</summary>
internal sealed class RandomSource
{
    private readonly Random _random = new();

    /// <summary>At least 0 and less than 1.</summary>
    internal double Next()
    {
        lock (_random) return _random.NextDouble();
    }
}
