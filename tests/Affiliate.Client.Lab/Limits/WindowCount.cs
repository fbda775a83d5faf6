namespace Affiliate.Client.Lab.Limits;

/// <summary>Counts as a vendor does.</summary>
internal static class WindowCount
{
    /// <summary>The most moments that any stretch of this length holds.</summary>
    internal static int Max(IEnumerable<DateTimeOffset> moments, TimeSpan window)
    {
        var times = moments.Order().ToList();
        var (max, first) = (0, 0);
        for (var last = 0; last < times.Count; last++)
        {
            while (times[last] - times[first] >= window) first++;
            max = Math.Max(max, last - first + 1);
        }

        return max;
    }
}
