namespace Affiliate.Client.Leadway.Leads;

/// <summary>A lead to make, or to change if there is one. [unverified]</summary>
public sealed record LeadwayCreateLeadRequest
{
    /// <summary>The e-mail address.</summary>
    public required string Email { get; init; }

    /// <summary>The campaign.</summary>
    public required string CampaignId { get; init; }

    /// <summary>The first name.</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name.</summary>
    public string? LastName { get; init; }

    /// <summary>The phone number.</summary>
    public string? Phone { get; init; }

    /// <summary>The contact.</summary>
    public string? ContactId { get; init; }
}
