namespace Affiliate.Client.Emulator.Leadway.Rows;

/// <summary>A payout method of an affiliate as Leadway's emulator stores it.</summary>
public sealed record LeadwayPayoutMethodRow
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The affiliate.</summary>
    public required string AffiliateId { get; init; }

    /// <summary><c>PAYPAL</c> or <c>BANK</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The PayPal address.</summary>
    public string? PaypalEmail { get; init; }

    /// <summary>The bank details as JSON.</summary>
    public string? BankDetailsJson { get; init; }

    /// <summary>Whether it is the one that is used.</summary>
    public bool IsPrimary { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}
