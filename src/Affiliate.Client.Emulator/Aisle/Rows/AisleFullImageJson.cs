namespace Affiliate.Client.Emulator.Aisle.Rows;

internal sealed record AisleFullImageJson(
    string Url,
    string? City,
    string? StreetAddress,
    string? ZipCode,
    string? Merchant,
    List<AisleSoldSkuJson> Skus
) : AisleImageJson;
