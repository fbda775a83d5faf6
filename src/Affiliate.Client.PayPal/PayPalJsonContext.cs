using System.Text.Json.Serialization;
using Affiliate.Client.Json;
using Affiliate.Client.PayPal.Balances;
using Affiliate.Client.PayPal.Http;
using Affiliate.Client.PayPal.Payouts;

namespace Affiliate.Client.PayPal;

/// <summary>How PayPal's JSON is read and written. Amounts are texts there.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    MaxDepth = 32,
    Converters =
    [
        typeof(DecimalTextConverter), typeof(LenientInt64Converter), typeof(LenientBooleanConverter),
        typeof(LenientStringConverter), typeof(IsoInstantConverter),
    ])]
[JsonSerializable(typeof(PayPalTokenResponse))]
[JsonSerializable(typeof(PayPalCreatePayoutRequest))]
[JsonSerializable(typeof(PayPalPayout))]
[JsonSerializable(typeof(PayPalPayoutBatch))]
[JsonSerializable(typeof(PayPalPayoutItem))]
[JsonSerializable(typeof(PayPalBalanceReport))]
internal sealed partial class PayPalJsonContext : JsonSerializerContext;
