using System.Text.Json.Serialization;
using Affiliate.Client.Json;
using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Paging.Tokens;
using NodaTime;

namespace Affiliate.Client.Payouts;

/// <summary>Which payouts to list. Everything is optional, and all that is given must match.</summary>
/// <remarks>
/// The meaning is the same for every vendor: what a vendor can filter is pushed down, and every row is filtered again here.
/// A row without a date never matches an interval over that date.
/// </remarks>
public sealed record PayoutQuery
{
    /// <summary>Every payout.</summary>
    public static PayoutQuery All { get; } = new();

    /// <summary>Only rows of this payee, by the vendor's id.</summary>
    /// <example><code>var ofOne = new PayoutQuery { PayeeId = "44" };</code></example>
    public string? PayeeId { get; init; }

    /// <summary>Only rows of these statuses; null or empty for all.</summary>
    /// <example><code>var due = new PayoutQuery { Statuses = [PayoutStatus.Pending, PayoutStatus.Due] };</code></example>
    public IReadOnlyCollection<PayoutStatus>? Statuses { get; init; }

    /// <summary>Only rows of these kinds; null or empty for all.</summary>
    public IReadOnlyCollection<PayoutKind>? Kinds { get; init; }

    /// <summary>Only rows made in this half-open interval.</summary>
    [JsonConverter(typeof(IntervalTextConverter))]
    public Interval? Created { get; init; }

    /// <summary>Only rows paid in this half-open interval, by the vendor's paid date.</summary>
    /// <example><code>var june = new PayoutQuery { Paid = new Interval(startOfJune, startOfJuly) };</code></example>
    [JsonConverter(typeof(IntervalTextConverter))]
    public Interval? Paid { get; init; }

    /// <summary>Only rows due in this half-open interval.</summary>
    [JsonConverter(typeof(IntervalTextConverter))]
    public Interval? Due { get; init; }

    /// <summary>Rows to ask for at once; null for the vendor's largest page. 1 or more; cut down to the vendor's largest.</summary>
    public int? PageSize { get; init; }

    /// <summary>Whether a row is one of those asked for.</summary>
    /// <example><code>var due = rows.Where(new PayoutQuery { Statuses = [PayoutStatus.Due] }.Matches);</code></example>
    public bool Matches(Payout payout)
    {
        ArgumentNullException.ThrowIfNull(payout);
        return (PayeeId is null || string.Equals(payout.Payee?.Id, PayeeId, StringComparison.Ordinal))
            && (Statuses is null or { Count: 0 } || Statuses.Contains(payout.Status))
            && WantsKind(payout.Kind)
            && Contains(Created, payout.CreatedAt)
            && Contains(Paid, payout.PaidAt)
            && Contains(Due, payout.DueAt);
    }

    /// <summary>Whether rows of a kind are asked for at all.</summary>
    public bool WantsKind(PayoutKind kind) => Kinds is null or { Count: 0 } || Kinds.Contains(kind);

    /// <summary>
    /// What the query asks for as stable text, the same in every process; the page size is no part of it. A source adds it to
    /// <see cref="IPagedEndpoint{TItem}.QueryFingerprint"/>, so that a continuation token of another query is refused.
    /// </summary>
    public string ToFingerprint() => Fingerprint.From(
        Fingerprint.Escaped(PayeeId), Fingerprint.Words(Statuses), Fingerprint.Words(Kinds),
        Fingerprint.Moments(Created), Fingerprint.Moments(Paid), Fingerprint.Moments(Due));

    /// <summary>Whether both queries ask for the same rows in pages of the same size: lists are compared by what they hold.</summary>
    public bool Equals(PayoutQuery? other) =>
        other is not null && PageSize == other.PageSize && PayeeId == other.PayeeId && ToFingerprint() == other.ToFingerprint();

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(PageSize, ToFingerprint());

    private static bool Contains(Interval? interval, Instant? moment) =>
        interval is null || (moment is { } known && interval.Value.Contains(known));
}
