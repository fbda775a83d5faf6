namespace Affiliate.Client.Paging.Pageables;

/// <summary>One completeness report for several lists: the worst level, the sums, all reasons.</summary>
internal static class ConcatenatedReport
{
    public static CompletenessReport From(IReadOnlyList<(string List, CompletenessReport Completeness)> parts) => new()
    {
        Level = parts.Min(part => part.Completeness.Level),
        Reason = string.Join(' ', parts.Select(part => $"{part.List}: {part.Completeness.Reason}")),
        Requests = parts.Sum(part => part.Completeness.Requests),
        Pages = parts.Sum(part => part.Completeness.Pages),
        OverlapsVerified = parts.Sum(part => part.Completeness.OverlapsVerified),
        ShiftsRepaired = parts.Sum(part => part.Completeness.ShiftsRepaired),
        Rows = parts.Sum(part => part.Completeness.Rows),
        DistinctRows = parts.Sum(part => part.Completeness.DistinctRows),
        VendorTotalBefore = Sum(parts.Select(part => part.Completeness.VendorTotalBefore)),
        VendorTotalAfter = Sum(parts.Select(part => part.Completeness.VendorTotalAfter)),
    };

    // A sum over some of the parts would be a wrong total.
    private static long? Sum(IEnumerable<long?> totals) => totals.Aggregate((long?)0, (sum, total) => sum + total);
}
