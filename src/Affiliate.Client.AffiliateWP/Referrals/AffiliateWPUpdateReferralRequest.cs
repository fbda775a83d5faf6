using Affiliate.Client.AffiliateWP.Shared;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Referrals;

/// <summary>What to change of a referral; what is null stays.</summary>
public sealed record AffiliateWPUpdateReferralRequest
{
    /// <summary>Who earns it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    public long? AffiliateId { get; init => field = value is { } id ? QueryGuard.Id(id, nameof(AffiliateId)) : null; }

    /// <summary>The visit that led to it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    public long? VisitId { get; init => field = value is { } id ? QueryGuard.Id(id, nameof(VisitId)) : null; }

    /// <summary>An id of another system, <c>a:b</c>.</summary>
    public string? RestId { get; init; }

    /// <summary>Free text.</summary>
    public string? Description { get; init; }

    /// <summary>The status: paid, unpaid, pending, rejected, draft, failed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is another word.</exception>
    public AffiliateWPReferralStatus? Status
    {
        get;
        init =>
            field = value is { } word
                ? QueryGuard.Word(
                    word,
                    nameof(Status),
                    AffiliateWPReferralStatus.Paid,
                    AffiliateWPReferralStatus.Unpaid,
                    AffiliateWPReferralStatus.Pending,
                    AffiliateWPReferralStatus.Rejected,
                    AffiliateWPReferralStatus.Draft,
                    AffiliateWPReferralStatus.Failed
                )
                : null;
    }

    /// <summary>The commission; the server rounds it to the site's decimals.</summary>
    public decimal? Amount { get; init; }

    /// <summary>An ISO 4217 code.</summary>
    public string? Currency { get; init; }

    /// <summary>
    /// What the integration wants to keep. The server takes text only; objects and lists are stored by integrations inside the shop.
    /// </summary>
    public string? Custom { get; init; }

    /// <summary>The integration.</summary>
    public string? Context { get; init; }

    /// <summary>The campaign.</summary>
    public string? Campaign { get; init; }

    /// <summary>The order's number or another reference.</summary>
    public string? Reference { get; init; }

    /// <summary>The products of the order, as text: the server refuses lists here.</summary>
    public string? Products { get; init; }

    /// <summary>When it was made, in the site's local time: the server takes the site's offset off it.</summary>
    public LocalDateTime? Date { get; init; }

    /// <summary>The referral that it belongs to.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    public long? ParentId { get; init => field = value is { } id ? QueryGuard.Id(id, nameof(ParentId)) : null; }
}
