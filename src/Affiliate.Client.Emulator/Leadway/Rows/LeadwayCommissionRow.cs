namespace Affiliate.Client.Emulator.Leadway.Rows;

/// <summary>A commission as Leadway's emulator stores it.</summary>
public sealed record LeadwayCommissionRow
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The affiliate.</summary>
    public required string AffiliateId { get; init; }

    /// <summary>The campaign.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The payout that covers it.</summary>
    public string? PayoutId { get; init; }

    /// <summary>The customer.</summary>
    public string? CustomerId { get; init; }

    /// <summary>What was bought; <c>manual</c> for one made through the API.</summary>
    public string? ProductId { get; init; }

    /// <summary>Its name.</summary>
    public string? ProductName { get; init; }

    /// <summary>The amount that the commission is reckoned from, in major units.</summary>
    public required decimal Amount { get; init; }

    /// <summary>What is earned, in major units.</summary>
    public required decimal CommissionAmount { get; init; }

    /// <summary>The ISO 4217 code.</summary>
    public required string Currency { get; init; }

    /// <summary>The value as the vendor spells it, for example <c>pending</c>.</summary>
    public required string Status { get; init; }

    /// <summary>The event that it came from.</summary>
    public string? EventId { get; init; }

    /// <summary>When the event was.</summary>
    public DateTimeOffset? TransactionAt { get; init; }

    /// <summary>When it falls due.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
