namespace Affiliate.Client.Emulator.Aisle.Rows;

internal sealed record AisleOldImageJson(string Url, string? City, string? StreetAddress, string? ZipCode, List<AisleSoldSkuJson> Skus)
    : AisleImageJson;
