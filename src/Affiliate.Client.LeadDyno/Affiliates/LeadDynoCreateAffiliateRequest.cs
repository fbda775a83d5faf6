namespace Affiliate.Client.LeadDyno.Affiliates;

/// <summary>An affiliate to make. For an e-mail address that is known already the vendor returns the old record unchanged.</summary>
public sealed record LeadDynoCreateAffiliateRequest
{
    /// <summary>The e-mail address. Required.</summary>
    public required string Email { get; init; }

    /// <summary>The first name.</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name.</summary>
    public string? LastName { get; init; }

    /// <summary>A unique code for its links; usable as a discount code. Null for a generated one.</summary>
    public string? AffiliateCode { get; init; }

    /// <summary>The code of its group.</summary>
    public string? AffiliateType { get; init; }

    /// <summary>The PayPal address, if it is another.</summary>
    public string? PaypalEmail { get; init; }

    /// <summary>Whether it wants no e-mail.</summary>
    public bool? Unsubscribed { get; init; }

    /// <summary>True: no approval is needed.</summary>
    public bool? OverrideApproval { get; init; }

    /// <summary>The e-mail address of the affiliate who brought this one.</summary>
    public string? ReferringAffiliate { get; init; }
}
