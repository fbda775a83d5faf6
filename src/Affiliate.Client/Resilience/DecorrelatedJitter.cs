namespace Affiliate.Client.Resilience;

/// <summary>Waits that grow and scatter, so that callers who failed together do not come back together.</summary>
internal static class DecorrelatedJitter
{
    /// <summary>A wait between the shortest and three times the one before, never longer than the longest.</summary>
    /// <param name="previous">The wait before this one, or null.</param>
    /// <param name="shortest">The shortest wait.</param>
    /// <param name="longest">The longest wait.</param>
    /// <param name="random">At least 0 and less than 1.</param>
    internal static TimeSpan Next(TimeSpan? previous, TimeSpan shortest, TimeSpan longest, double random)
    {
        var top = 3 * (previous ?? shortest);
        var wait = shortest + (random * (top - shortest));
        return wait < longest ? wait : longest;
    }
}
