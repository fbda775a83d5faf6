namespace Affiliate.Client.Paging;

/// <summary>What a walk counted, and the receipt that follows from it.</summary>
internal sealed class WalkTally
{
    public long Requests { get; set; }

    public long Windows { get; set; }

    public long Rows { get; set; }

    public long Yielded { get; set; }

    public long Overlaps { get; set; }

    public long Shifts { get; set; }

    public long? TotalBefore { get; set; }

    public long? TotalAfter { get; set; }

    /// <summary>The vendor's count was another one in between, whatever it was at the end.</summary>
    public bool TotalMoved { get; set; }

    /// <summary>Rows of the passes before that the last one did not bring; null unless that pass could not prove itself.</summary>
    public long? Vanished { get; set; }

    public bool Resumed { get; init; }

    public int Passes { get; set; } = 1;

    public CompletenessReceipt Receipt(Judgement judgement) => new()
    {
        Verdict = judgement.Verdict,
        Reason = judgement.Reason,
        Requests = Requests,
        Windows = Windows,
        OverlapsVerified = Overlaps,
        ShiftsRepaired = Shifts,
        Rows = Rows,
        DistinctRows = Yielded,
        VendorTotalBefore = TotalBefore,
        VendorTotalAfter = TotalAfter,
    };
}
