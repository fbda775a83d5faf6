using Affiliate.Client.Leadway.Shared;
using NodaTime;

namespace Affiliate.Client.Leadway.Commissions;

/// <summary>A commission made by hand. [unverified]</summary>
public sealed record LeadwayCreateCommissionRequest
{
    /// <summary>Who earns it.</summary>
    public required string AffiliateId { get; init; }

    /// <summary>By which campaign.</summary>
    public required string CampaignId { get; init; }

    /// <summary>By which customer.</summary>
    public required string CustomerId { get; init; }

    /// <summary>The amount in major units, 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public required decimal Amount { get; init => field = Ranges.NotNegative(value, nameof(Amount)); }

    /// <summary>The currency's ISO 4217 code.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public required string Currency { get; init => field = Ranges.Currency(value); }

    /// <summary>A free text.</summary>
    public string? Description { get; init; }

    /// <summary>When it was earned.</summary>
    public Instant? EventDate { get; init; }

    /// <summary>Your id of the event. Whether the vendor refuses a second commission with the same one is not known.</summary>
    public string? EventId { get; init; }
}
