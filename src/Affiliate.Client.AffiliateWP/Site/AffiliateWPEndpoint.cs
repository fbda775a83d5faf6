using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.AffiliateWP.Site;

/// <summary>What a route accepts for some verbs.</summary>
public sealed record AffiliateWPEndpoint
{
    /// <summary>The verbs.</summary>
    public IReadOnlyList<string>? Methods { get; set; }

    /// <summary>The arguments by name; an empty list where there are none.</summary>
    public JsonElement? Args { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
