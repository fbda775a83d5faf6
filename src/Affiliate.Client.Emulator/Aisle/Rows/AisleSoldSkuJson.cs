namespace Affiliate.Client.Emulator.Aisle.Rows;

internal sealed record AisleSoldSkuJson(int Quantity, AisleSkuJson Sku);
