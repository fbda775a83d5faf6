namespace Affiliate.Client.LeadDyno.Purchases;

/// <summary>
/// What <c>DELETE /purchases</c> responses; the vendor does not say, so one purchase, several, a bare <c>true</c> and nothing at all are
/// read. [unverified]
/// </summary>
public sealed record LeadDynoCancelResponse
{
    /// <summary>The cancelled purchases, where the response names them; empty does not mean that none was cancelled.</summary>
    public IReadOnlyList<LeadDynoPurchase> Purchases { get; init; } = [];

    /// <summary>The bare <c>true</c> or <c>false</c>, where that was the response.</summary>
    public bool? Flag { get; init; }
}
