using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.Leadway.Rows;

internal sealed record LeadwayInstalledLocationJson(
    [property: JsonPropertyName("_id")] string Id,
    string Name,
    string Address,
    bool IsInstalled
);
