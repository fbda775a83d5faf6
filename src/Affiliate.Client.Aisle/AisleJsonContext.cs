using System.Text.Json.Serialization;
using Affiliate.Client.Aisle.Payouts;
using Affiliate.Client.Aisle.Signups;
using Affiliate.Client.Aisle.Subscriptions;
using Affiliate.Client.Json;

namespace Affiliate.Client.Aisle;

/// <summary>How Aisle's JSON is read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    MaxDepth = 32,
    Converters =
    [
        typeof(LenientDecimalConverter), typeof(LenientInt64Converter), typeof(LenientBooleanConverter),
        typeof(LenientStringConverter), typeof(IsoInstantConverter), typeof(IsoLocalDateConverter),
    ])]
[JsonSerializable(typeof(AislePayoutPage))]
[JsonSerializable(typeof(AisleSignupPage))]
[JsonSerializable(typeof(AisleCreateSubscriptionRequest))]
[JsonSerializable(typeof(AisleSubscribeResult))]
internal sealed partial class AisleJsonContext : JsonSerializerContext;
