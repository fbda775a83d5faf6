using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.Payouts;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Normalization;

/// <summary>
/// What of a query the server filters. Only what it filters truthfully in every version is sent, and every row is filtered again:
/// a single status, the payee, and the creation date with room for any zone that the server may apply.
/// </summary>
internal static class AffiliateWPPushDown
{
    // The server shifts bounds by the site's offset (up to 14 hours), and old ones compare with local times: as much again.
    private static readonly Duration Room = Duration.FromHours(72);

    /// <summary>Null where no payout can match.</summary>
    public static AffiliateWPPayoutQuery? Payouts(PayoutQuery query)
    {
        if (!query.WantsKind(PayoutKind.Payout)
            || !Wants(query, PayoutStatus.Paid, PayoutStatus.Processing, PayoutStatus.Failed, PayoutStatus.Unknown)) return null;
        AffiliateWPPayoutStatus? only = Single(query) switch
        {
            PayoutStatus.Paid => AffiliateWPPayoutStatus.Paid,
            PayoutStatus.Failed => AffiliateWPPayoutStatus.Failed,
            PayoutStatus.Processing => AffiliateWPPayoutStatus.Processing,
            _ => null,
        };
        return new AffiliateWPPayoutQuery
        {
            AffiliateIds = Affiliate(query),
            Statuses = only is { } status ? [status] : null,
            DateStart = Start(query),
            DateEnd = End(query),
        };
    }

    /// <summary>Null where no referral can match.</summary>
    public static AffiliateWPReferralQuery? Referrals(PayoutQuery query)
    {
        if (
            !query.WantsKind(PayoutKind.Commission)
            || !Wants(query, PayoutStatus.Due, PayoutStatus.Pending, PayoutStatus.Paid, PayoutStatus.Canceled, PayoutStatus.Unknown)
        )
            return null;
        AffiliateWPReferralStatus? only = Single(query) switch
        {
            PayoutStatus.Due => AffiliateWPReferralStatus.Unpaid,
            PayoutStatus.Pending => AffiliateWPReferralStatus.Pending,
            PayoutStatus.Paid => AffiliateWPReferralStatus.Paid,
            _ => null,
        };
        return new AffiliateWPReferralQuery
        {
            AffiliateIds = Affiliate(query),
            Statuses = only is { } status ? [status] : null,
            DateStart = Start(query),
            DateEnd = End(query),
        };
    }

    private static bool Wants(PayoutQuery query, params ReadOnlySpan<PayoutStatus> possible)
    {
        if (query.Statuses is null or { Count: 0 }) return true;
        foreach (var status in possible)
        {
            if (query.Statuses.Contains(status)) return true;
        }

        return false;
    }

    private static PayoutStatus? Single(PayoutQuery query) => query.Statuses?.Distinct().ToList() is [var only] ? only : null;

    private static IReadOnlyList<long>? Affiliate(PayoutQuery query) =>
        AffiliateWPIds.TryParse(query.PayeeId, out var id) ? [id] : null;

    private static LocalDateTime? Start(PayoutQuery query) =>
        query.Created is { HasStart: true } created ? Padded(created.Start, -Room) : null;

    private static LocalDateTime? End(PayoutQuery query) => query.Created is { HasEnd: true } created ? Padded(created.End, Room) : null;

    // Bounds beyond the years that the server can read filter nothing.
    private static LocalDateTime? Padded(Instant bound, Duration room)
    {
        if (bound < Instant.FromUtc(1970, 1, 10, 0, 0) || bound > Instant.FromUtc(9999, 12, 1, 0, 0)) return null;
        var padded = (bound + room).InUtc().LocalDateTime;
        return padded.Date.AtMidnight();
    }
}
