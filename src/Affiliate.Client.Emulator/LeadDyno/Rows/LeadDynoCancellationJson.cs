using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.LeadDyno.Rows;

internal sealed record LeadDynoCancellationJson
{
    public required long Id { get; init; }
    public required string CancellationCode { get; init; }
    public required DateTimeOffset EffectiveDate { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Source { get; init; }

    public static LeadDynoCancellationJson From(LeadDynoCancellationRow row) =>
        new() { Id = row.Id, CancellationCode = row.Code, EffectiveDate = row.EffectiveDate, Source = row.Source };
}
