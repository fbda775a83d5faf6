using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Tests.Shared.OpenApi;

/// <summary>Compares a typed response with the document it was read from.</summary>
internal static class LosslessReading
{
    /// <summary>Every member of the document is in a typed member, but for the untyped ones, and says the same.</summary>
    /// <param name="response">What was read.</param>
    /// <param name="context">How it was read.</param>
    /// <param name="json">The document.</param>
    /// <param name="untyped">The members that may be among the unknown ones.</param>
    /// <param name="opaque">Types that keep what they were read from as it is.</param>
    public static void ShouldHoldAllOf(
        this object? response, JsonSerializerContext context, string json, IEnumerable<string>? untyped = null, params Type[] opaque)
    {
        var written = response is JsonElement raw
            ? raw.GetRawText()
            : JsonSerializer.Serialize(response, response!.GetType(), context);
        Plain(JsonNode.Parse(written)).ToJsonString().ShouldBe(Plain(JsonNode.Parse(json)).ToJsonString());
        Unmapped(response, opaque).ShouldBe(untyped ?? []);
    }

    // Names of members that ended among the unknown ones, at any depth.
    private static IEnumerable<string> Unmapped(object? value, Type[] opaque) => value switch
    {
        null or string or JsonElement => [],
        _ when opaque.Contains(value.GetType()) => [],
        IDictionary<string, JsonElement> rest => rest.Keys,
        IEnumerable<object> items => items.SelectMany(item => Unmapped(item, opaque)),
        _ when value.GetType().Namespace?.StartsWith("Affiliate.Client", StringComparison.Ordinal) != true => [],
        _ => value.GetType().GetProperties()
            .Where(property => property.GetIndexParameters().Length == 0 && !property.GetMethod!.IsStatic)
            .SelectMany(property => Unmapped(property.GetValue(value), opaque)),
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
