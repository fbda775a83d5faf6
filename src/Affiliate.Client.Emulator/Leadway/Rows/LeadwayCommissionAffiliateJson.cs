using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.Leadway.Rows;

internal sealed record LeadwayCommissionAffiliateJson([property: JsonPropertyName("_id")] string Id, string Name, string Email)
{
    public static LeadwayCommissionAffiliateJson? From(LeadwayAffiliateRow? row) =>
        row is null ? null : new(row.Id, $"{row.FirstName} {row.LastName}".Trim(), row.Email);
}
