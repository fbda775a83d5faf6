namespace Affiliate.Client.Paging;

/// <summary>Which window to ask for, so that a given row lies in it: pure functions of the shape.</summary>
internal static class WindowPlanner
{
    /// <summary>The index of the first row that a request asks for.</summary>
    public static long StartOf(ListingStyle style, WindowRequest request) =>
        style == ListingStyle.Offset ? request.Offset : (request.PageNumber - 1L) * request.Size;

    /// <summary>The window that holds the row at <paramref name="position"/> and the most rows after it.</summary>
    /// <param name="style">Offset or Page.</param>
    /// <param name="position">The row's index.</param>
    /// <param name="size">The most rows to ask for, if that gains at least one row.</param>
    /// <param name="limits">The fewest and the most rows that may be asked for.</param>
    public static WindowRequest Cover(ListingStyle style, long position, int size, (int Min, int Max) limits) =>
        style == ListingStyle.Offset ? new WindowRequest(position, 0, size, null) : CoverPage(position, size, limits);

    /// <summary>A window that begins exactly at <paramref name="position"/>, to see whether anything is there.</summary>
    public static WindowRequest At(ListingStyle style, long position, int size, int minSize)
    {
        if (style == ListingStyle.Offset) return new WindowRequest(position, 0, size, null);
        for (var candidate = size; candidate >= minSize; candidate--)
        {
            if (position % candidate == 0) return PageAt(position / candidate, candidate);
        }

        return PageAt((position / minSize) + 1, minSize);
    }

    /// <summary>
    /// Staggered windows: page n of size s begins at (n - 1) · s, so every size begins its windows elsewhere. The size wins that reaches
    /// furthest while it still holds the row; no other can be ahead of it later, for what holds an earlier row and reaches as far holds this one too.
    /// A size that divides position + 1 gains nothing.
    /// </summary>
    private static WindowRequest CoverPage(long position, int size, (int Min, int Max) limits)
    {
        var (best, bestGain) = (0, 0L);
        for (var candidate = size; candidate > bestGain && candidate >= limits.Min; candidate--)
        {
            var gain = Gain(position, candidate);
            if (gain > bestGain) (best, bestGain) = (candidate, gain);
        }

        for (var candidate = size + 1; best == 0 && candidate <= limits.Max; candidate++)
        {
            if (Gain(position, candidate) > 0) best = candidate;
        }

        if (best == 0) best = Math.Max(size, limits.Min);
        return PageAt(position / best, best);
    }

    private static long Gain(long position, int size) => size - 1 - (position % size);

    private static WindowRequest PageAt(long index, int size) => new(0, checked((int)index + 1), size, null);
}
