namespace Affiliate.Client.LeadDyno.Commissions;

/// <summary>Which commission to mark as paid: that of one affiliate for one purchase. [unverified]</summary>
public sealed record LeadDynoMarkPaidRequest
{
    /// <summary>The affiliate's e-mail address. Required.</summary>
    public required string AffiliateEmail { get; init; }

    /// <summary>The purchase's code. Required; a commission made by hand has none and cannot be addressed.</summary>
    public required string PurchaseCode { get; init; }
}
