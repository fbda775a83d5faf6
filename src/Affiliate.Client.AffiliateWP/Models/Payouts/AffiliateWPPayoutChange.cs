using System.Text.Json.Serialization;
using NodaTime;

namespace Affiliate.Client.AffiliateWP;

/// <summary>What to change of a payout; what is null stays.</summary>
public sealed record AffiliateWPPayoutChange
{
    /// <summary>Who gets the money.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    public long? AffiliateId { get; init => field = value is { } id ? QueryGuard.Id(id, nameof(AffiliateId)) : null; }

    /// <summary>The WordPress user who made it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    public long? Owner { get; init => field = value is { } id ? QueryGuard.Id(id, nameof(Owner)) : null; }

    /// <summary>The referrals that it covers. Sent as a comma list, for an array empties them on the server. [unverified]</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list is empty, or an id is less than 1.</exception>
    [JsonConverter(typeof(CommaListConverter))]
    public IReadOnlyList<long>? Referrals { get; init => field = QueryGuard.Ids(value, nameof(Referrals)); }

    /// <summary>The amount.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is 0, which the server takes for the sum of the referrals, or less.</exception>
    public decimal? Amount { get; init => field = QueryGuard.Positive(value, nameof(Amount)); }

    /// <summary>How it is paid.</summary>
    public string? PayoutMethod { get; init; }

    /// <summary>The status.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is empty, or holds other characters than a to z, 0 to 9, - and _, which the server drops.</exception>
    public AffiliateWPPayoutStatus? Status { get; init => field = value is { } word ? new(QueryGuard.Key(word.Value, nameof(Status))!) : null; }

    /// <summary>When it was made, in the site's local time: the server takes the site's offset off it.</summary>
    public LocalDateTime? Date { get; init; }
}
