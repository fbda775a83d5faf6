using System.Text.Json.Serialization;
using Affiliate.Client.AffiliateWP.Json;

namespace Affiliate.Client.AffiliateWP.Shared;

/// <summary>The stored extras of a record: name to texts. The server sends <c>[]</c> for none.</summary>
[JsonConverter(typeof(MetaConverter))]
public sealed record AffiliateWPMeta
{
    /// <summary>The texts of every name. A value that is no text stands as its JSON.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Values { get; init; }

    /// <summary>The first text of a name; null where there is none.</summary>
    public string? First(string name) => Values.TryGetValue(name, out var texts) && texts.Count > 0 ? texts[0] : null;
}
