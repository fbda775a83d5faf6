namespace Affiliate.Client;

/// <summary>What to set on an affiliate; null leaves a value as it is.</summary>
public sealed record AffiliateChanges
{
    /// <summary>The e-mail address; needed to create one.</summary>
    public string? Email { get; init; }

    /// <summary>The first name.</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name.</summary>
    public string? LastName { get; init; }

    /// <summary>Where the affiliate wants money sent to.</summary>
    public string? PaymentEmail { get; init; }

    /// <summary>The code that the affiliate shares, where the vendor lets it be chosen.</summary>
    public string? Code { get; init; }

    /// <summary>The campaign's id, where the vendor needs one.</summary>
    public string? CampaignId { get; init; }
}
