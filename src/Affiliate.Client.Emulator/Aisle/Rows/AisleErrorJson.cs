namespace Affiliate.Client.Emulator.Aisle.Rows;

internal sealed record AisleErrorJson(string Error);
