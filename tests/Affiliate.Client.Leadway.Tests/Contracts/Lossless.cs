using System.Text.Json;
using System.Text.Json.Nodes;

namespace Affiliate.Client.Leadway.Tests.Contracts;

/// <summary>Compares a typed answer with the document it was read from.</summary>
internal static class Lossless
{
    /// <summary>Every member of the document is in a typed member, but for the untyped ones, and says the same.</summary>
    public static void ShouldHoldAllOf(this object? answer, string json, params IEnumerable<string> untyped)
    {
        var written = answer is JsonElement raw ? raw.GetRawText() : JsonSerializer.Serialize(answer, answer!.GetType(), LeadwayJsonContext.Default);
        Plain(JsonNode.Parse(written)).ToJsonString().ShouldBe(Plain(JsonNode.Parse(json)).ToJsonString());
        var rest = (IDictionary<string, JsonElement>?)answer.GetType().GetProperty("Unmapped")?.GetValue(answer);
        (rest?.Keys ?? []).ShouldBe(untyped);
    }

    // Members in one order, and moments in one spelling: what else differs is a loss.
    private static JsonNode Plain(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Plain(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Plain)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String && value.TryGetValue(out DateTimeOffset moment) => JsonValue.Create(moment.ToUnixTimeMilliseconds()),
        _ => node!.DeepClone(),
    };
}
