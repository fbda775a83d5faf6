namespace Affiliate.Client.LeadDyno.CustomFields;

/// <summary>A custom field to add to the sign-up of affiliates.</summary>
public sealed record LeadDynoCreateCustomFieldRequest
{
    /// <summary>Its name. Required.</summary>
    public required string NewField { get; init; }

    /// <summary>Whether a sign-up needs it.</summary>
    public required bool IsRequired { get; init; }
}
