using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Paging.Strategies;

/// <summary>Which page to ask for, so that a given row lies in it: pure functions of the shape.</summary>
internal static class PagePlanner
{
    /// <summary>The index of the first row that a request asks for.</summary>
    public static long GetStart(PagingKind kind, PageRequest request) =>
        kind == PagingKind.Offset ? request.Offset : (request.PageNumber - 1L) * request.Size;

    /// <summary>The page that holds the row at <paramref name="position"/> and the most rows after it.</summary>
    /// <param name="kind">Offset or Page.</param>
    /// <param name="position">The row's index.</param>
    /// <param name="size">The most rows to ask for, if that gains at least one row.</param>
    /// <param name="limits">The fewest and the most rows that may be asked for.</param>
    public static PageRequest Cover(PagingKind kind, long position, int size, (int Min, int Max) limits) =>
        kind == PagingKind.Offset ? new PageRequest(position, 0, size, null) : CoverPage(position, size, limits);

    /// <summary>A page that begins exactly at <paramref name="position"/>, to see whether anything is there.</summary>
    public static PageRequest At(PagingKind kind, long position, int size, int minSize)
    {
        if (kind == PagingKind.Offset) return new PageRequest(position, 0, size, null);
        for (var candidate = size; candidate >= minSize; candidate--)
        {
            if (position % candidate == 0) return PageAt(position / candidate, candidate);
        }

        return PageAt((position / minSize) + 1, minSize);
    }

    /// <summary>
    /// Staggered pages: page n of size s begins at (n - 1) · s, so every size begins its pages elsewhere. The size wins that reaches
    /// furthest while it still holds the row; no other can be ahead of it later, for what holds an earlier row and reaches as far holds
    /// this one too. A size that divides position + 1 gains nothing.
    /// </summary>
    private static PageRequest CoverPage(long position, int size, (int Min, int Max) limits)
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

    private static PageRequest PageAt(long index, int size) => new(0, checked((int)index + 1), size, null);
}
