using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.AffiliateWP.Shared;

/// <summary>The response to a deletion.</summary>
/// <typeparam name="T">What was deleted.</typeparam>
public sealed record AffiliateWPDeleted<T> where T : class
{
    /// <summary>Whether it is gone.</summary>
    public bool? Deleted { get; set; }

    /// <summary>The record as it was.</summary>
    public T? Previous { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
