using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.LeadDyno.Rows;

internal sealed record LeadDynoCommissionPageJson
{
    public required int Page { get; init; }
    public required int PerPage { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? TotalEntries { get; init; }

    public required List<LeadDynoCommissionJson> Commissions { get; init; }
}
