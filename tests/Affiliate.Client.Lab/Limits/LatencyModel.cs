namespace Affiliate.Client.Lab.Limits;

/// <summary>How long the simulated vendor takes: anything from nothing to the longest, evenly spread.</summary>
internal sealed record LatencyModel(string Name, TimeSpan Longest)
{
    internal static LatencyModel None { get; } = new("none", TimeSpan.Zero);

    internal static LatencyModel UpTo5Seconds { get; } = new("0 to 5 s", TimeSpan.FromSeconds(5));

    internal static IReadOnlyList<LatencyModel> All { get; } =
        [None, new("0 to 50 ms", TimeSpan.FromMilliseconds(50)), new("0 to 1 s", TimeSpan.FromSeconds(1)), UpTo5Seconds];
}
