using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Aisle.Payouts;

/// <summary>The receipt that a payout refunds. Personal data.</summary>
public sealed record AisleReceiptImage
{
    /// <summary>The picture; may be a public link.</summary>
    public string? Url { get; set; }

    /// <summary>The shop's city.</summary>
    public string? City { get; set; }

    /// <summary>The shop's street address.</summary>
    public string? StreetAddress { get; set; }

    /// <summary>The shop's zip code.</summary>
    public string? ZipCode { get; set; }

    /// <summary>The merchant: null in the vendor's only sample, so its type is not known and it is kept as it came. [unverified]</summary>
    public JsonElement? Merchant { get; set; }

    /// <summary>The products on the receipt; may be empty.</summary>
    public IReadOnlyList<AisleReceiptLine>? Skus { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
