using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.Leadway.Rows;

internal sealed record LeadwayPaginationJson([property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? NextPageToken);
