namespace Affiliate.Client.Emulator.Aisle.Rows;

internal sealed record AisleSkuJson(string Name, AisleProductJson Product);
