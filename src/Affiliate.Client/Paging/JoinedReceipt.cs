namespace Affiliate.Client.Paging;

/// <summary>One receipt for several lists: the worst verdict, the sums, all reasons.</summary>
internal static class JoinedReceipt
{
    public static CompletenessReceipt Of(IReadOnlyList<(string List, CompletenessReceipt Receipt)> parts) => new()
    {
        Verdict = parts.Min(part => part.Receipt.Verdict),
        Reason = string.Join(' ', parts.Select(part => $"{part.List}: {part.Receipt.Reason}")),
        Requests = parts.Sum(part => part.Receipt.Requests),
        Windows = parts.Sum(part => part.Receipt.Windows),
        OverlapsVerified = parts.Sum(part => part.Receipt.OverlapsVerified),
        ShiftsRepaired = parts.Sum(part => part.Receipt.ShiftsRepaired),
        Rows = parts.Sum(part => part.Receipt.Rows),
        DistinctRows = parts.Sum(part => part.Receipt.DistinctRows),
        VendorTotalBefore = Sum(parts.Select(part => part.Receipt.VendorTotalBefore)),
        VendorTotalAfter = Sum(parts.Select(part => part.Receipt.VendorTotalAfter)),
    };

    // A sum over some of the parts would be a wrong total.
    private static long? Sum(IEnumerable<long?> totals) => totals.Aggregate((long?)0, (sum, total) => sum + total);
}
