namespace Affiliate.Client.Emulator.Leadway.Rows;

/// <summary>A payout as Leadway's emulator stores it. Null means that the field is left out.</summary>
public sealed record LeadwayPayoutRow
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The affiliate.</summary>
    public required string AffiliateId { get; init; }

    /// <summary>The campaign.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The ISO 4217 code, at times in lower case.</summary>
    public required string Currency { get; init; }

    /// <summary>The amount in major units.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The value as the vendor spells it, for example <c>pending</c>; it does not follow <see cref="PaidAt"/>.</summary>
    public string? Status { get; init; }

    /// <summary>UTC midnight of the first of the month that it pays for.</summary>
    public DateTimeOffset? PayoutMonth { get; init; }

    /// <summary>When it falls due.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>When it was paid, or so the vendor says: pending payouts have it too.</summary>
    public DateTimeOffset? PaidAt { get; init; }

    /// <summary>How it was paid.</summary>
    public string? PaidMethod { get; init; }

    /// <summary>How the affiliate wants to be paid.</summary>
    public string? PayoutMethod { get; init; }

    /// <summary>An id of another system.</summary>
    public string? AltId { get; init; }

    /// <summary>Whether it was deleted; such rows stay in the list.</summary>
    public bool? Deleted { get; init; }

    /// <summary>Whether it was migrated.</summary>
    public bool IsMigrated { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it was changed.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }
}
