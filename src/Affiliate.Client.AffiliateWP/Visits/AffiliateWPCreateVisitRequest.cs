using Affiliate.Client.AffiliateWP.Shared;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Visits;

/// <summary>A visit to make.</summary>
public sealed record AffiliateWPCreateVisitRequest
{
    /// <summary>Whose link it was.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    public required long AffiliateId { get; init => field = QueryGuard.Id(value, nameof(AffiliateId)); }

    /// <summary>The referral that it led to.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    public long? ReferralId { get; init => field = value is { } id ? QueryGuard.Id(id, nameof(ReferralId)) : null; }

    /// <summary>An id of another system, <c>a:b</c>.</summary>
    public string? RestId { get; init; }

    /// <summary>The page that was visited.</summary>
    public string? Url { get; init; }

    /// <summary>Where the visitor came from.</summary>
    public string? Referrer { get; init; }

    /// <summary>The campaign.</summary>
    public string? Campaign { get; init; }

    /// <summary>The context.</summary>
    public string? Context { get; init; }

    /// <summary>The visitor's address.</summary>
    public string? Ip { get; init; }

    /// <summary>When it was, in the site's local time: the server takes the site's offset off it.</summary>
    public LocalDateTime? Date { get; init; }
}
