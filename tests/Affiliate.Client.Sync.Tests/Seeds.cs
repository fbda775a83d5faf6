namespace Affiliate.Client.Sync.Tests;

/// <summary>
/// Which seeds the seed tests run: 20 from 1 on, or as many as <c>AFFILIATE_SYNC_SEEDS</c> says from <c>AFFILIATE_SYNC_FIRST</c> on. The
/// promise is made for 200.
/// </summary>
internal static class Seeds
{
    private static readonly int? Asked = Read("AFFILIATE_SYNC_SEEDS");

    /// <summary>Whether somebody asked for a study, which takes as long as it takes.</summary>
    public static bool IsStudy => Asked is not null;

    public static IEnumerable<int> All => From(Asked ?? 20);

    /// <summary>Half as many, unless somebody asked for a number: a server takes longer than a file.</summary>
    public static IEnumerable<int> Fewer => From(Asked ?? 10);

    private static IEnumerable<int> From(int count) => count > 0
        ? Enumerable.Range(Read("AFFILIATE_SYNC_FIRST") ?? 1, count)
        : throw new InvalidOperationException("AFFILIATE_SYNC_SEEDS must be at least 1.");

    private static int? Read(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), out var number) ? number : null;
}
