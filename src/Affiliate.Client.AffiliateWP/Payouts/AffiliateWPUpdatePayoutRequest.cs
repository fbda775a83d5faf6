using Affiliate.Client.AffiliateWP.Shared;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Payouts;

/// <summary>
/// What to change of a payout; what is null stays. The referrals that it covers cannot be changed: the server accepts them in every form
/// and stores none.
/// </summary>
public sealed record AffiliateWPUpdatePayoutRequest
{
    /// <summary>Who gets the money.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    public long? AffiliateId { get; init => field = value is { } id ? QueryGuard.Id(id, nameof(AffiliateId)) : null; }

    /// <summary>The WordPress user who made it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    public long? Owner { get; init => field = value is { } id ? QueryGuard.Id(id, nameof(Owner)) : null; }

    /// <summary>The amount.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is 0, which the server takes for the sum of the referrals, or less.</exception>
    public decimal? Amount { get; init => field = QueryGuard.Positive(value, nameof(Amount)); }

    /// <summary>How it is paid.</summary>
    public string? PayoutMethod { get; init; }

    /// <summary>The status.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// It is empty, or holds other characters than a to z, 0 to 9, - and _, which the server drops.
    /// </exception>
    public AffiliateWPPayoutStatus? Status
    {
        get;
        init => field = value is { } word ? new(QueryGuard.Key(word.Value, nameof(Status))!) : null;
    }

    /// <summary>
    /// When it was made, in the zone that the server stores (UTC since 2.6.6): unlike on creation, the server stores it as it is.
    /// </summary>
    public LocalDateTime? Date { get; init; }
}
