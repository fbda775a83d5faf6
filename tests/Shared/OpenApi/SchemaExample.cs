using System.Text.Json;
using System.Text.Json.Nodes;

namespace Affiliate.Client.Tests.Shared.OpenApi;

/// <summary>Makes a document of a schema of an OpenAPI file, with every member that the schema knows.</summary>
internal static class SchemaExample
{
    /// <param name="document">The file.</param>
    /// <param name="reference">The schema.</param>
    /// <param name="texts">Values of text members by their name, where the schema says too little.</param>
    /// <param name="name">The member's name.</param>
    public static JsonNode Create(
        OpenApiDocument document, JsonElement reference, IReadOnlyDictionary<string, string> texts, string name = "")
    {
        var schema = document.Resolve(reference);
        if (schema.TryGetProperty("oneOf", out var choices)) return Create(document, choices[0], texts, name);
        return schema.GetProperty("type").GetString() switch
        {
            "object" => new JsonObject(schema.GetProperty("properties").EnumerateObject()
                .Select(member => KeyValuePair.Create(member.Name, (JsonNode?)Create(document, member.Value, texts, member.Name)))),
            "array" => new JsonArray(Create(document, schema.GetProperty("items"), texts, name)),
            "integer" or "number" => JsonValue.Create(1),
            "boolean" => JsonValue.Create(true),
            _ => JsonValue.Create(Text(schema, texts, name)),
        };
    }

    private static string Text(JsonElement schema, IReadOnlyDictionary<string, string> texts, string name)
    {
        if (schema.TryGetProperty("enum", out var words)) return words[0].GetString()!;
        if (texts.TryGetValue(name, out var given)) return given;
        var isTime = schema.TryGetProperty("format", out var format) && format.GetString()!.Contains("date", StringComparison.Ordinal);
        return isTime ? "2026-01-02T03:04:05Z" : name;
    }
}
