using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.Aisle.Rows;

/// <summary>One page of payouts or of signups.</summary>
internal sealed record AislePageJson
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<AislePayoutJson>? Payouts { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<AisleSignupJson>? Signups { get; init; }

    public int RecordsCount { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AislePageTokenJson? NextPageToken { get; init; }
}
