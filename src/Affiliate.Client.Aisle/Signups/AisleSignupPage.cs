using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Aisle.Signups;

/// <summary>One page of signups.</summary>
public sealed record AisleSignupPage
{
    /// <summary>A count of rows: of this page or of all pages, the vendor does not say which. Never a sign of the end.</summary>
    public long? RecordsCount { get; set; }

    /// <summary>The rows; null if the response has none, which no healthy response does.</summary>
    public IReadOnlyList<AisleSignup>? Signups { get; set; }

    /// <summary>Fetches the next page; absent, null or empty on the last.</summary>
    public string? NextPageToken { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
