using System.Text.Json;
using System.Text.Json.Nodes;
using Affiliate.Client.Leadway.Shared;

namespace Affiliate.Client.Leadway.Tests.Contracts;

/// <summary>Compares a typed response with the document it was read from.</summary>
internal static class Lossless
{
    /// <summary>Every member of the document is in a typed member, but for the untyped ones, and says the same.</summary>
    public static void ShouldHoldAllOf(this object? response, string json, params IEnumerable<string> untyped)
    {
        var written = response is JsonElement raw
            ? raw.GetRawText()
            : JsonSerializer.Serialize(response, response!.GetType(), LeadwayJsonContext.Default);
        Plain(JsonNode.Parse(written)).ToJsonString().ShouldBe(Plain(JsonNode.Parse(json)).ToJsonString());
        Unmapped(response).ShouldBe(untyped);
    }

    // Names of members that ended among the unknown ones, at any depth.
    private static IEnumerable<string> Unmapped(object? value) => value switch
    {
        null or string or JsonElement or LeadwayOrigin => [],
        IDictionary<string, JsonElement> rest => rest.Keys,
        IEnumerable<object> items => items.SelectMany(Unmapped),
        _ when value.GetType().Namespace?.StartsWith("Affiliate.Client", StringComparison.Ordinal) != true => [],
        _ => value.GetType().GetProperties()
            .Where(property => property.GetIndexParameters().Length == 0 && !property.GetMethod!.IsStatic)
            .SelectMany(property => Unmapped(property.GetValue(value))),
    };

    // Members in one order, and moments in one spelling: what else differs is a loss.
    private static JsonNode Plain(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Plain(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Plain)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String && value.TryGetValue(out DateTimeOffset moment) =>
            JsonValue.Create(moment.ToUnixTimeMilliseconds()),
        _ => node!.DeepClone(),
    };
}
