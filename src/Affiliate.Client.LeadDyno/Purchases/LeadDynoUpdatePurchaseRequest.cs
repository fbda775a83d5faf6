namespace Affiliate.Client.LeadDyno.Purchases;

/// <summary>What to change of a purchase; null leaves a value as it is. [unverified]</summary>
public sealed record LeadDynoUpdatePurchaseRequest
{
    /// <summary>The amount in major units; sent as a number.</summary>
    public decimal? PurchaseAmount { get; init; }

    /// <summary>The currency's ISO 4217 code.</summary>
    public string? Currency { get; init; }

    /// <summary>A free text.</summary>
    public string? Description { get; init; }
}
