namespace Affiliate.Client.Emulator.Aisle.Rows;

/// <summary>The response to a subscribe call.</summary>
internal sealed record AisleSubscriptionJson(string Message, string Code);
