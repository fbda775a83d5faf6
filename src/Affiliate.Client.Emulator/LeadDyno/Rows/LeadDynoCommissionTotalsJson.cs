namespace Affiliate.Client.Emulator.LeadDyno.Rows;

/// <summary>Totals: cancelled, due and paid make up the whole; there is no pending.</summary>
internal sealed record LeadDynoCommissionTotalsJson
{
    public required int TotalCount { get; init; }
    public required int TotalCancelledCount { get; init; }
    public int TotalDueCount => TotalCount - TotalCancelledCount - TotalPaidCount;
    public required int TotalPaidCount { get; init; }
    public required LeadDynoAmountJson TotalCost { get; init; }
    public required LeadDynoAmountJson TotalCancelledCost { get; init; }
    public LeadDynoAmountJson TotalDueCost => new(TotalCost.Value - TotalCancelledCost.Value - TotalPaidCost.Value, IsNumber: false);
    public required LeadDynoAmountJson TotalPaidCost { get; init; }

    public static LeadDynoCommissionTotalsJson From(List<LeadDynoCommissionRow> all)
    {
        var cancelled = all.FindAll(row => row.Cancelled);
        var paid = all.FindAll(row => row is { Paid: true, Cancelled: false });
        return new()
        {
            TotalCount = all.Count,
            TotalCancelledCount = cancelled.Count,
            TotalPaidCount = paid.Count,
            TotalCost = Sum(all),
            TotalCancelledCost = Sum(cancelled),
            TotalPaidCost = Sum(paid),
        };
    }

    private static LeadDynoAmountJson Sum(List<LeadDynoCommissionRow> rows) => new(rows.Sum(row => row.Amount ?? 0), IsNumber: false);
}
