using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Leadway.Shared;
using NodaTime.Text;

namespace Affiliate.Client.Leadway.Json;

/// <summary>Reads an origin from any JSON value, and writes that value again.</summary>
internal sealed class LeadwayOriginConverter : JsonConverter<LeadwayOrigin>
{
    public override LeadwayOrigin Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var raw = JsonElement.ParseValue(ref reader);
        var facts = raw is { ValueKind: JsonValueKind.Array } && raw.GetArrayLength() == 1 ? raw[0] : raw;
        return new LeadwayOrigin
        {
            Source = Text(facts, "source"),
            Endpoint = Text(facts, "channel"),
            SourceId = Text(facts, "sourceId"),
            SourceName = Text(facts, "sourceName"),
            Timestamp =
                Text(facts, "timestamp") is { } time && InstantPattern.ExtendedIso.Parse(time) is { Success: true } parsed
                    ? parsed.Value
                    : null,
            Raw = raw,
        };
    }

    public override void Write(Utf8JsonWriter writer, LeadwayOrigin value, JsonSerializerOptions options)
    {
        if (value.Raw.ValueKind == JsonValueKind.Undefined) writer.WriteNullValue();
        else value.Raw.WriteTo(writer);
    }

    private static string? Text(JsonElement facts, string name) =>
        facts.ValueKind == JsonValueKind.Object && facts.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
