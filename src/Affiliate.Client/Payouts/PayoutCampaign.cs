namespace Affiliate.Client.Payouts;

/// <summary>The campaign that a row belongs to.</summary>
/// <param name="Id">The vendor's id, if it states one.</param>
/// <param name="Name">The name, if it states one.</param>
public sealed record PayoutCampaign(string? Id, string? Name = null);
