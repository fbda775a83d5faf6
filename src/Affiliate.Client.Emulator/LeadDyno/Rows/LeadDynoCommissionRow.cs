namespace Affiliate.Client.Emulator.LeadDyno.Rows;

/// <summary>A commission as LeadDyno's emulator stores it.</summary>
public sealed record LeadDynoCommissionRow
{
    /// <summary>The id.</summary>
    public required long Id { get; init; }

    /// <summary>The amount in major units; may be negative or null.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Whether the amount goes on the wire as a JSON number; as a rule it is a string such as <c>"20.0"</c>.</summary>
    public bool AmountIsNumber { get; init; }

    /// <summary>The ISO 4217 code, or null.</summary>
    public string? Currency { get; init; }

    /// <summary>Whether it was cancelled.</summary>
    public bool Cancelled { get; init; }

    /// <summary>Whether it was paid.</summary>
    public bool Paid { get; init; }

    /// <summary>The purchase that it came from; null for one that was made by hand.</summary>
    public long? PurchaseId { get; init; }

    /// <summary>The affiliate who earns it.</summary>
    public long? AffiliateId { get; init; }

    /// <summary>When it falls due; null means that the field is left out.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>When it was made; null means that the field is left out.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>A note.</summary>
    public string? Note { get; init; }

    /// <summary>As a rule <c>cash</c>.</summary>
    public string PaymentType { get; init; } = "cash";

    /// <summary>Whether lists print only the seven fields of the vendor's old sample, with no due date.</summary>
    public bool ShortForm { get; init; }
}
