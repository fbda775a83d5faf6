using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Leadway.Campaigns;

/// <summary>How long a customer earns an affiliate something.</summary>
/// <remarks>Read in the vendor's pages of 2026-09, never seen live.</remarks>
public sealed record LeadwayCommissionLength
{
    /// <summary>How it is counted, for example <c>by-count</c>.</summary>
    public string? LengthType { get; set; }

    /// <summary>How many.</summary>
    public long? Length { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
