using Affiliate.Client.AffiliateWP.Shared;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Payouts;

/// <summary>A payout to make. Take care: the server pays the same referral twice if told so twice.</summary>
public sealed record AffiliateWPCreatePayoutRequest
{
    /// <summary>Who gets the money.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    public required long AffiliateId { get; init => field = QueryGuard.Id(value, nameof(AffiliateId)); }

    /// <summary>
    /// The referrals that it covers, all of that affiliate: others beside them are dropped silently by the server, others alone are
    /// refused.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The list is empty, or an id is less than 1.</exception>
    public required IReadOnlyList<long> Referrals { get; init => field = QueryGuard.Ids(value, nameof(Referrals))!; }

    /// <summary>The amount; null for the sum of the referrals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is 0, which the server takes for the sum of the referrals, or less.</exception>
    public decimal? Amount { get; init => field = QueryGuard.Positive(value, nameof(Amount)); }

    /// <summary>How it is paid; the server's default applies where null.</summary>
    public string? PayoutMethod { get; init; }

    /// <summary>The status; null for <c>paid</c>. The referrals become paid whatever it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// It is empty, or holds other characters than a to z, 0 to 9, - and _, which the server drops.
    /// </exception>
    public AffiliateWPPayoutStatus? Status
    {
        get;
        init => field = value is { } word ? new(QueryGuard.Key(word.Value, nameof(Status))!) : null;
    }

    /// <summary>When it was made, in the site's local time: the server takes the site's offset off it. Null for now.</summary>
    public LocalDateTime? Date { get; init; }

    /// <summary>The WordPress user who makes it; null for the key's user.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    public long? Owner { get; init => field = value is { } id ? QueryGuard.Id(id, nameof(Owner)) : null; }

    /// <summary>The payouts service's id.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    public long? ServiceId { get; init => field = value is { } id ? QueryGuard.Id(id, nameof(ServiceId)) : null; }

    /// <summary>Free text.</summary>
    public string? Description { get; init; }
}
