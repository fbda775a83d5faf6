namespace Affiliate.Client.LeadDyno.Affiliates;

/// <summary>What to change of an affiliate; null leaves a value as it is.</summary>
public sealed record LeadDynoUpdateAffiliateRequest
{
    /// <summary>The e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>The first name.</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name.</summary>
    public string? LastName { get; init; }

    /// <summary>A unique code for its links.</summary>
    public string? AffiliateCode { get; init; }

    /// <summary>The code of its group.</summary>
    public string? AffiliateType { get; init; }

    /// <summary>The PayPal address.</summary>
    public string? PaypalEmail { get; init; }
}
