using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.LeadDyno.Shared;

namespace Affiliate.Client.LeadDyno.Json;

/// <summary>Reads <c>{…}</c> and <c>[{…}]</c> alike.</summary>
internal sealed class LeadDynoRecordConverter<T> : JsonConverter<LeadDynoRecord<T>> where T : class
{
    public override LeadDynoRecord<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.StartArray => new() { Items = NestedJson.ReadRows<T>(ref reader, options, "$"), IsArray = true },
            JsonTokenType.StartObject => new() { Items = [NestedJson.RequireId(NestedJson.Read<T>(ref reader, options, "$"), "$")] },
            var other => throw new JsonException($"Expected a record, but found {other}."),
        };

    public override void Write(Utf8JsonWriter writer, LeadDynoRecord<T> value, JsonSerializerOptions options)
    {
        if (value is { IsArray: false, Value: { } record }) NestedJson.Write(writer, record, options);
        else NestedJson.Write<List<T>>(writer, [.. value.Items], options);
    }
}
