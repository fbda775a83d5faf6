using System.Text.Json.Serialization;
using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.Json;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Affiliates;

/// <summary>What to change of an affiliate; what is null stays.</summary>
public sealed record AffiliateWPUpdateAffiliateRequest
{
    /// <summary>The WordPress user.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    public long? UserId { get; init => field = value is { } id ? QueryGuard.Id(id, nameof(UserId)) : null; }

    /// <summary>Where payments go.</summary>
    public string? PaymentEmail { get; init; }

    /// <summary>The WordPress user's e-mail address. [unverified]</summary>
    public string? AccountEmail { get; init; }

    /// <summary>The rate, in per cent or money as <see cref="RateType"/> says.</summary>
    [JsonConverter(typeof(DecimalTextConverter))]
    public decimal? Rate { get; init; }

    /// <summary>How the rate counts.</summary>
    public AffiliateWPRateType? RateType { get; init; }

    /// <summary>What a flat rate is paid for.</summary>
    public AffiliateWPFlatRateBasis? FlatRateBasis { get; init; }

    /// <summary>The status.</summary>
    public AffiliateWPAffiliateStatus? Status { get; init; }

    /// <summary>An id of another system, <c>a:b</c>.</summary>
    public string? RestId { get; init; }

    /// <summary>When the affiliate registered, in the site's local time: the server takes the site's offset off it.</summary>
    public LocalDateTime? DateRegistered { get; init; }
}
