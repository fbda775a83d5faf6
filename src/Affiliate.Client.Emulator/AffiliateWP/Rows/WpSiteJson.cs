using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

/// <summary>The site itself, as far as a request names its fields.</summary>
internal sealed record WpSiteJson
{
    public string? Name { get; init; }
    public string? Url { get; init; }
    public string? Home { get; init; }
    public decimal? GmtOffset { get; init; }
    public string? TimezoneString { get; init; }
    public string[]? Namespaces { get; init; }
    public string[]? Authentication { get; init; }

    [JsonPropertyName("_links")]
    public Dictionary<string, WpLinkJson[]>? Links { get; init; }
}
