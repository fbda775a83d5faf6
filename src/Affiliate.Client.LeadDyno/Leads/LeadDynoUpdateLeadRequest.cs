namespace Affiliate.Client.LeadDyno.Leads;

/// <summary>What to change of a lead; null leaves a value as it is.</summary>
public sealed record LeadDynoUpdateLeadRequest
{
    /// <summary>The e-mail address. A secondary source calls it required. [unverified]</summary>
    public string? Email { get; init; }

    /// <summary>The first name.</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name.</summary>
    public string? LastName { get; init; }

    /// <summary>The account's own status.</summary>
    public string? CustomStatus { get; init; }
}
