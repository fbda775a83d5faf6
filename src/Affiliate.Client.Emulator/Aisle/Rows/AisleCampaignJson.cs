namespace Affiliate.Client.Emulator.Aisle.Rows;

internal sealed record AisleCampaignJson(string Id, string? Name);
