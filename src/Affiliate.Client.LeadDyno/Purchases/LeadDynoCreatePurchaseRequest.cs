namespace Affiliate.Client.LeadDyno.Purchases;

/// <summary>A purchase to record.</summary>
public sealed record LeadDynoCreatePurchaseRequest
{
    /// <summary>The e-mail address of the customer. Required.</summary>
    public required string Email { get; init; }

    /// <summary>
    /// The shop's own code. Required here, though the vendor would make one up: without it a purchase that is sent twice counts twice.
    /// </summary>
    public required string PurchaseCode { get; init; }

    /// <summary>The amount in major units; sent as a number. Needed where the commission is a percentage.</summary>
    public decimal? PurchaseAmount { get; init; }

    /// <summary>The code of the commission plan.</summary>
    public string? PlanCode { get; init; }

    /// <summary>The affiliate's code; the account's rule on first sources applies.</summary>
    public string? Code { get; init; }

    /// <summary>A commission in major units that replaces the plan's.</summary>
    public decimal? CommissionAmountOverride { get; init; }

    /// <summary>A free text.</summary>
    public string? Description { get; init; }

    /// <summary>The items.</summary>
    public IReadOnlyList<LeadDynoCreateLineItemRequest>? LineItems { get; init; }

    /// <summary>False keeps the affiliate that the lead has; the vendor's default is true.</summary>
    public bool? ReassignAffiliate { get; init; }

    /// <summary>The currency's ISO 4217 code. [unverified]</summary>
    public string? Currency { get; init; }
}
