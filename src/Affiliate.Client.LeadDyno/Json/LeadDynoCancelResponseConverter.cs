using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.LeadDyno.Purchases;

namespace Affiliate.Client.LeadDyno.Json;

/// <summary>Reads <c>{…}</c>, <c>[{…}]</c>, <c>true</c> and <c>false</c>. An object with an error in it is none of these.</summary>
internal sealed class LeadDynoCancelResponseConverter : JsonConverter<LeadDynoCancelResponse>
{
    public override LeadDynoCancelResponse Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.StartArray => new() { Purchases = NestedJson.ReadRows<LeadDynoPurchase>(ref reader, options, "$") },
            JsonTokenType.StartObject => new()
            {
                Purchases = [RequireNoError(NestedJson.Read<LeadDynoPurchase>(ref reader, options, "$"))],
            },
            JsonTokenType.True => new() { Flag = true },
            JsonTokenType.False => new() { Flag = false },
            var other => throw new JsonException($"Expected purchases or true, but found {other}."),
        };

    public override void Write(Utf8JsonWriter writer, LeadDynoCancelResponse value, JsonSerializerOptions options)
    {
        if (value.Flag is { } flag) writer.WriteBooleanValue(flag);
        else NestedJson.Write<List<LeadDynoPurchase>>(writer, [.. value.Purchases], options);
    }

    private static LeadDynoPurchase RequireNoError(LeadDynoPurchase purchase) =>
        purchase.Unmapped?.ContainsKey("error") == true
            ? throw new JsonException("Expected purchases or true, but found an error.", "$.error", null, null)
            : purchase;
}
