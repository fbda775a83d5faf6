using System.Text.Json.Serialization;
using Refit;

namespace Affiliate.Client.AffiliateWP.Shared;

/// <summary>What to add to affiliates or customers. The server takes every value but 0 for yes, so a no is never sent.</summary>
public sealed record AffiliateWPDetails
{
    /// <summary>Add the WordPress user.</summary>
    [JsonIgnore]
    public bool WithUser { get; init; }

    /// <summary>Add the stored extras.</summary>
    [JsonIgnore]
    public bool WithMeta { get; init; }

    /// <summary>As it is sent.</summary>
    [AliasAs("user")]
    public int? UserFlag => WithUser ? 1 : null;

    /// <summary>As it is sent.</summary>
    [AliasAs("meta")]
    public int? MetaFlag => WithMeta ? 1 : null;
}
