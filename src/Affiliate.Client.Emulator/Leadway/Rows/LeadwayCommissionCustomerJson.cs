using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.Leadway.Rows;

internal sealed record LeadwayCommissionCustomerJson(
    [property: JsonPropertyName("_id")] string Id,
    string? FirstName,
    string? LastName,
    string Email,
    string Type
)
{
    public static LeadwayCommissionCustomerJson? From(LeadwayCustomerRow? row) =>
        row is null ? null : new(row.Id, row.FirstName, row.LastName, row.Email, row.Type);
}
