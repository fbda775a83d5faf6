using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.Leadway.Rows;

/// <summary>An entry of the bank mapping: the vendor's pages show no more than that there is one.</summary>
internal sealed record LeadwayCountryBankMappingJson([property: JsonPropertyName("_id")] string Id);
