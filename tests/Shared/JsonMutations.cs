using System.Text.Json.Nodes;

namespace Affiliate.Client.Tests.Shared;

/// <summary>
/// Every document that differs from a sample in one field: dropped, null, or of another JSON type. Exhaustive, so no seed is needed.
/// </summary>
internal static class JsonMutations
{
    public static IEnumerable<JsonMutation> From(string sample)
    {
        foreach (var path in Paths(Parse(sample), []))
        {
            yield return Mutate(sample, path, "dropped", Drop);
            foreach (var (change, value) in Replacements(Find(Parse(sample), path)))
                yield return Mutate(sample, path, change, (parent, step) => Put(parent, step, value()));
        }
    }

    private static JsonNode Parse(string sample) => JsonNode.Parse(sample)!;

    // A step is a member's name or an item's index.
    private static IEnumerable<object[]> Paths(JsonNode? node, object[] path)
    {
        IEnumerable<(object Step, JsonNode? Child)> children = node switch
        {
            JsonObject members => members.Select(member => ((object)member.Key, member.Value)),
            JsonArray items => items.Select((item, index) => ((object)index, item)),
            _ => [],
        };
        foreach (var (step, child) in children)
        {
            object[] here = [.. path, step];
            yield return here;
            foreach (var below in Paths(child, here)) yield return below;
        }
    }

    private static IEnumerable<(string Change, Func<JsonNode?> Value)> Replacements(JsonNode? node)
    {
        if (node is not null) yield return ("null", () => null);
        yield return ("an empty text", () => JsonValue.Create(""));
        yield return ("a text", () => JsonValue.Create(node is JsonValue ? node.ToString() : "text"));
        yield return ("a number as a text", () => JsonValue.Create("12"));
        yield return ("a number", () => JsonValue.Create(12));
        yield return ("a fraction", () => JsonValue.Create(-12.5m));
        yield return ("a huge number", () => JsonNode.Parse("1e400"));
        yield return ("a boolean", () => JsonValue.Create(true));
        yield return ("an empty object", () => new JsonObject());
        yield return ("an empty array", () => new JsonArray());
        yield return ("an array of one", () => new JsonArray(node?.DeepClone()));
        if (node is JsonArray { Count: > 0 } items) yield return ("the first item alone", () => items[0]?.DeepClone());
    }

    private static JsonMutation Mutate(string sample, object[] path, string change, Action<JsonNode, object> apply)
    {
        var document = Parse(sample);
        apply(Find(document, path[..^1])!, path[^1]);
        return new("$" + string.Concat(path.Select(step => step is int ? $"[{step}]" : $".{step}")), change, document.ToJsonString());
    }

    private static JsonNode? Find(JsonNode? node, object[] path) =>
        path.Aggregate(node, (parent, step) => step is int index ? parent![index] : parent![(string)step]);

    private static void Drop(JsonNode parent, object step)
    {
        if (step is int index) parent.AsArray().RemoveAt(index);
        else parent.AsObject().Remove((string)step);
    }

    private static void Put(JsonNode parent, object step, JsonNode? value)
    {
        if (step is int index) parent.AsArray()[index] = value;
        else parent.AsObject()[(string)step] = value;
    }
}
