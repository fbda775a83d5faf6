using System.Diagnostics;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.Aisle;

/// <summary>One brand at Aisle.</summary>
[DebuggerDisplay("Aisle {BrandId,nq} {BaseAddress?.Host,nq}")]
public sealed class AisleOptions : AffiliateAccountOptions
{
    /// <summary>The brand's id, one part of the path (in the vendor's docs <c>1234</c>). Required.</summary>
    public string? BrandId { get; set; }

    /// <summary>The private key for reading payouts and signups. Required. It is never sent to <see cref="SubscribeAddress"/>.</summary>
    public string? ApiKey { get; set; }

    /// <summary>
    /// The header that carries <see cref="ApiKey"/>. Default <c>X-Api-Key</c>. The vendor does not document it. [unverified]
    /// </summary>
    public string ApiKeyHeader { get; set; } = "X-Api-Key";

    /// <summary>A word before the key in its header, for example <c>Bearer</c>. Default null: the key alone. [unverified]</summary>
    public string? ApiKeyScheme { get; set; }

    /// <summary>
    /// The public key for subscribing consumers. Needed for that alone, and sent to <see cref="SubscribeAddress"/> alone.
    /// </summary>
    public string? SubscribeApiKey { get; set; }

    /// <summary>The Brand API's server. Default <c>https://brands.gotoaisle.com/</c>.</summary>
    public Uri? BaseAddress { get; set; } = new("https://brands.gotoaisle.com/");

    /// <summary>The server of the subscribe endpoint. Default <c>https://console.gotoaisle.com/</c>.</summary>
    public Uri? SubscribeAddress { get; set; } = new("https://console.gotoaisle.com/");

    /// <summary>The ISO 4217 code of the currency that the brand pays in. The vendor states none; default null: unknown.</summary>
    public string? Currency { get; set; }
}
