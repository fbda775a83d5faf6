using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.Leadway.Rows;

internal sealed record LeadwayMediaJson([property: JsonPropertyName("_id")] string Id, string Name, string? ParentId)
{
    public static LeadwayMediaJson From(LeadwayMediaRow row) => new(row.Id, row.Name, row.ParentId);
}
