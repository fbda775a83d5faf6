using System.Text.Json.Serialization;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

/// <summary>What the emulated shop sends, as PHP writes it. What is null is left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(PlainDecimalConverter), typeof(PhpTextConverter)])]
[JsonSerializable(typeof(AffiliateWPDeletedJson))]
[JsonSerializable(typeof(AffiliateWPMetaJson))]
[JsonSerializable(typeof(AffiliateWPUserJson))]
[JsonSerializable(typeof(Dictionary<string, WpArgumentJson>))]
[JsonSerializable(typeof(Dictionary<string, WpRefusalDetailJson>))]
[JsonSerializable(typeof(List<WpObjectJson>))]
[JsonSerializable(typeof(List<long>))]
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(WpDescriptionJson))]
[JsonSerializable(typeof(WpEnvelopeJson))]
[JsonSerializable(typeof(WpErrorJson))]
[JsonSerializable(typeof(WpIndexJson))]
[JsonSerializable(typeof(WpSiteJson))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class AffiliateWPJsonContext : JsonSerializerContext;
