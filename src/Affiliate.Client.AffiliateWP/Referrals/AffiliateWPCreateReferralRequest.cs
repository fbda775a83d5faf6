using Affiliate.Client.AffiliateWP.Shared;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Referrals;

/// <summary>A referral to make. Its type is empty then, and so is its id of another system, which the server does not take here.</summary>
public sealed record AffiliateWPCreateReferralRequest
{
    /// <summary>Who earns it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    public required long AffiliateId { get; init => field = QueryGuard.Id(value, nameof(AffiliateId)); }

    /// <summary>The visit that led to it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    public long? VisitId { get; init => field = value is { } id ? QueryGuard.Id(id, nameof(VisitId)) : null; }

    /// <summary>Free text.</summary>
    public string? Description { get; init; }

    /// <summary>The status: paid, unpaid, pending, rejected, draft, failed. Null for pending.</summary>
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

    /// <summary>An ISO 4217 code. The server leaves it empty where null.</summary>
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
