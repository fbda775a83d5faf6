using System.Text.Json.Serialization;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.PayPal.Rows;

/// <summary>What PayPal's emulator sends: the names and types of the vendor's OpenAPI files. What is null is left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(UtcSecondsConverter)])]
[JsonSerializable(typeof(PayPalBalancesJson))]
[JsonSerializable(typeof(PayPalBatchJson))]
[JsonSerializable(typeof(PayPalErrorJson))]
[JsonSerializable(typeof(PayPalItemJson))]
[JsonSerializable(typeof(PayPalPayoutJson))]
[JsonSerializable(typeof(PayPalTokenErrorJson))]
[JsonSerializable(typeof(PayPalTokenJson))]
[JsonSerializable(typeof(PayPalWebhookJson))]
internal sealed partial class PayPalJsonContext : JsonSerializerContext;
