namespace Affiliate.Client.Emulator.Aisle.Rows;

/// <summary>A payout to a shopper as Aisle's emulator stores it.</summary>
public sealed record AislePayoutRow
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>When it was paid; null is written as JSON null.</summary>
    public DateTimeOffset? PaidAt { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The amount in major units of a currency that the vendor never states.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The shopper.</summary>
    public required string CustomerId { get; init; }

    /// <summary>The campaign.</summary>
    public required string CampaignId { get; init; }

    /// <summary>The signup that led to it.</summary>
    public string? SignupId { get; init; }

    /// <summary>The shopper's e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>The last four digits of the shopper's phone number.</summary>
    public string PhoneLast4 { get; init; } = "0000";

    /// <summary>The influencer who brought the shopper.</summary>
    public string? InfluencerTag { get; init; }

    /// <summary>Whether the fields that the vendor calls new are left out, as in old rows.</summary>
    public bool OldForm { get; init; }

    /// <summary>Whether there is a receipt image.</summary>
    public bool HasImage { get; init; }
}
