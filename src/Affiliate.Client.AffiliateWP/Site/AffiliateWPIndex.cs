using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.AffiliateWP.Site;

/// <summary>The routes of the plugin. Server: <c>GET /</c>, readable without credentials.</summary>
public sealed record AffiliateWPIndex
{
    /// <summary><c>affwp/v1</c>.</summary>
    public string? Namespace { get; set; }

    /// <summary>The routes by their pattern, for example <c>/affwp/v1/payouts</c>.</summary>
    public IReadOnlyDictionary<string, AffiliateWPRoute>? Routes { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
