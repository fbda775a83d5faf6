using Affiliate.Client.Monetary;

namespace Affiliate.Client.Conversions;

/// <summary>
/// A step of a customer's way that an affiliate is to be credited for. Which members count depends on the step and the vendor.
/// </summary>
public sealed record Conversion
{
    /// <summary>The customer's e-mail address; leads and purchases need it.</summary>
    public string? CustomerEmail { get; init; }

    /// <summary>The affiliate: LeadDyno takes the affiliate's code, Leadway the affiliate's id.</summary>
    public string? Affiliate { get; init; }

    /// <summary>The campaign's id; Leadway needs it for a lead.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The shop's own code of the purchase. Always give one: without it a repeated call may count twice.</summary>
    public string? PurchaseCode { get; init; }

    /// <summary>The amount of the purchase, with its currency; an unknown currency means the account's.</summary>
    public Money? Amount { get; init; }

    /// <summary>The page that was visited.</summary>
    public Uri? Url { get; init; }

    /// <summary>The vendor's code of the visitor, from an earlier click.</summary>
    public string? TrackingCode { get; init; }

    /// <summary>The customer's first name.</summary>
    public string? FirstName { get; init; }

    /// <summary>The customer's last name.</summary>
    public string? LastName { get; init; }
}
