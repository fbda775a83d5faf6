using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.AffiliateWP.Site;

/// <summary>One route of the plugin.</summary>
public sealed record AffiliateWPRoute
{
    /// <summary><c>affwp/v1</c>.</summary>
    public string? Namespace { get; set; }

    /// <summary>The verbs.</summary>
    public IReadOnlyList<string>? Methods { get; set; }

    /// <summary>What each set of verbs accepts.</summary>
    public IReadOnlyList<AffiliateWPEndpoint>? Endpoints { get; set; }

    /// <summary>The published JSON schema; only from <c>OPTIONS</c> (2.0 and later), and wrong in places.</summary>
    public JsonElement? Schema { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
