using System.Text.Json.Serialization;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno.Rows;

/// <summary>What LeadDyno's emulator sends: the names, types and order of the vendor's samples.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    Converters = [typeof(PlainDecimalConverter), typeof(UtcSecondsConverter)])]
[JsonSerializable(typeof(LeadDynoAffiliateTotalJson))]
[JsonSerializable(typeof(LeadDynoCommissionPageJson))]
[JsonSerializable(typeof(LeadDynoCommissionTotalsJson))]
[JsonSerializable(typeof(LeadDynoCountJson))]
[JsonSerializable(typeof(LeadDynoErrorJson))]
[JsonSerializable(typeof(LeadDynoFieldErrorJson))]
[JsonSerializable(typeof(LeadDynoFullCommissionJson))]
[JsonSerializable(typeof(LeadDynoShortCommissionJson))]
[JsonSerializable(typeof(LeadDynoSignInLinkJson))]
[JsonSerializable(typeof(List<LeadDynoAffiliateJson>))]
[JsonSerializable(typeof(List<LeadDynoCampaignJson>))]
[JsonSerializable(typeof(List<LeadDynoCommissionJson>))]
[JsonSerializable(typeof(List<LeadDynoLeadJson>))]
[JsonSerializable(typeof(List<LeadDynoPaidCommissionJson>))]
[JsonSerializable(typeof(List<LeadDynoPurchaseJson>))]
[JsonSerializable(typeof(List<LeadDynoSubIdJson>))]
[JsonSerializable(typeof(List<LeadDynoVisitorJson>))]
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(bool))]
internal sealed partial class LeadDynoJsonContext : JsonSerializerContext;
