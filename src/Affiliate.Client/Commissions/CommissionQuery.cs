using System.Text.Json.Serialization;
using Affiliate.Client.Json;
using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Paging.Tokens;
using Affiliate.Client.Payouts;
using NodaTime;

namespace Affiliate.Client.Commissions;

/// <summary>Which commissions to list. Everything is optional, and all that is given must match; every row is checked here too.</summary>
public sealed record CommissionQuery
{
    /// <summary>Every commission.</summary>
    public static CommissionQuery All { get; } = new();

    /// <summary>Only rows of this affiliate, by the vendor's id.</summary>
    public string? AffiliateId { get; init; }

    /// <summary>Only rows that this payout covers, by the vendor's id. <see cref="CommissionCapabilities.LinkedPayout"/>.</summary>
    public string? PayoutId { get; init; }

    /// <summary>Only rows of these statuses; null or empty for all.</summary>
    public IReadOnlyCollection<PayoutStatus>? Statuses { get; init; }

    /// <summary>Only rows earned in this half-open interval. <see cref="CommissionCapabilities.FilterByCreated"/>.</summary>
    [JsonConverter(typeof(IntervalTextConverter))]
    public Interval? Created { get; init; }

    /// <summary>Rows to ask for at once; null for the vendor's largest page. 1 or more; cut down to the vendor's largest.</summary>
    public int? PageSize { get; init; }

    /// <summary>Whether a row is one of those asked for.</summary>
    public bool Matches(EarnedCommission commission)
    {
        ArgumentNullException.ThrowIfNull(commission);
        return (AffiliateId is null || string.Equals(commission.Affiliate?.Id, AffiliateId, StringComparison.Ordinal))
            && (PayoutId is null || string.Equals(commission.PayoutId, PayoutId, StringComparison.Ordinal))
            && (Statuses is null or { Count: 0 } || Statuses.Contains(commission.Status))
            && (Created is null || (commission.CreatedAt is { } created && Created.Value.Contains(created)));
    }

    /// <summary>
    /// What the query asks for as stable text, the same in every process; the page size is no part of it. A source adds it to
    /// <see cref="IPagedEndpoint{TItem}.QueryFingerprint"/>, so that a continuation token of another query is refused.
    /// </summary>
    public string ToFingerprint() =>
        Fingerprint.From(
            Fingerprint.Escaped(AffiliateId),
            Fingerprint.Escaped(PayoutId),
            Fingerprint.Words(Statuses),
            Fingerprint.Moments(Created)
        );

    /// <summary>Whether both queries ask for the same rows in pages of the same size: lists are compared by what they hold.</summary>
    public bool Equals(CommissionQuery? other) =>
        other is not null
        && PageSize == other.PageSize
        && AffiliateId == other.AffiliateId
        && PayoutId == other.PayoutId
        && ToFingerprint() == other.ToFingerprint();

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(PageSize, ToFingerprint());
}
