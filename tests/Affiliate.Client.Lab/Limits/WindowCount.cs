namespace Affiliate.Client.Lab.Limits;

/// <summary>Counts as a vendor does.</summary>
internal static class WindowCount
{
    /// <summary>The most moments that any stretch of this length holds.</summary>
    internal static int Most(IEnumerable<DateTimeOffset> moments, TimeSpan window)
    {
        var times = moments.Order().ToList();
        var (most, first) = (0, 0);
        for (var last = 0; last < times.Count; last++)
        {
            while (times[last] - times[first] >= window) first++;
            most = Math.Max(most, last - first + 1);
        }

        return most;
    }
}
