namespace Affiliate.Client.Emulator.Aisle.Rows;

internal sealed record AisleProductJson(string Name);
