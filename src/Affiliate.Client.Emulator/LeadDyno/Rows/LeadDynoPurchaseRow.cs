namespace Affiliate.Client.Emulator.LeadDyno.Rows;

/// <summary>A purchase as LeadDyno's emulator stores it.</summary>
public sealed record LeadDynoPurchaseRow
{
    /// <summary>The id.</summary>
    public required long Id { get; init; }

    /// <summary>The purchase code, unique.</summary>
    public required string PurchaseCode { get; init; }

    /// <summary>The amount in major units; may be null.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The ISO 4217 code; null means that the field is left out, as on old rows.</summary>
    public string? Currency { get; init; }

    /// <summary>The commission that was asked for instead of the plan's.</summary>
    public decimal? CommissionAmountOverride { get; init; }

    /// <summary>The lead who bought.</summary>
    public long? LeadId { get; init; }

    /// <summary>The affiliate who earns.</summary>
    public long? AffiliateId { get; init; }

    /// <summary>The plan's code.</summary>
    public string? PlanCode { get; init; }

    /// <summary>A note.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it was cancelled.</summary>
    public bool Cancelled { get; init; }

    /// <summary>The cancellation; it may stay although the purchase is no longer cancelled.</summary>
    public LeadDynoCancellationRow? Cancellation { get; init; }

    /// <summary>What was bought.</summary>
    public IReadOnlyList<LeadDynoLineItemRow> LineItems { get; init; } = [];

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}
