namespace Affiliate.Client.Sync.Tests;

/// <summary>How many seeds the seed tests run; <c>AFFILIATE_SYNC_SEEDS=200</c> for as many as the promise is made for.</summary>
internal static class Seeds
{
    public static int First { get; } = int.TryParse(Environment.GetEnvironmentVariable("AFFILIATE_SYNC_FIRST"), out var seed) ? seed : 1;

    public static int Count { get; } = int.TryParse(Environment.GetEnvironmentVariable("AFFILIATE_SYNC_SEEDS"), out var seeds) ? seeds : 20;
}
