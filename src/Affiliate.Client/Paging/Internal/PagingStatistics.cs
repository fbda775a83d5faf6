namespace Affiliate.Client.Paging.Internal;

/// <summary>What a walk counted, and the completeness report that follows from it.</summary>
internal sealed class PagingStatistics
{
    public long Requests { get; set; }

    public long Pages { get; set; }

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

    /// <summary>Pages that brought rows.</summary>
    public long PagesWithRows { get; set; }

    /// <summary>What the responses themselves said against them; null if nothing.</summary>
    public string? Sign { get; set; }

    /// <summary>What was to be compared and could not be.</summary>
    public string? Note { get; set; }

    /// <summary>The readings agree, and so do the looks at the list's end.</summary>
    public string? Confirmation { get; set; }

    public bool Resumed { get; init; }

    public int Passes { get; set; } = 1;

    public CompletenessReport ToReport(Completeness level, string reason) => new()
    {
        Level = level,
        Reason = Note is { } note ? $"{reason} {note}" : reason,
        Requests = Requests,
        Pages = Pages,
        OverlapsVerified = Overlaps,
        ShiftsRepaired = Shifts,
        Rows = Rows,
        DistinctRows = Yielded,
        VendorTotalBefore = TotalBefore,
        VendorTotalAfter = TotalAfter,
    };
}
