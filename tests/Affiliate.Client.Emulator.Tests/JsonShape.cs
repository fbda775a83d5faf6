using System.Text.Json;

namespace Affiliate.Client.Emulator.Tests;

/// <summary>Field names in order and JSON types, without values.</summary>
internal static class JsonShape
{
    /// <summary>One entry per path, for example <c>$[].amount number</c>. Rows of a list are laid over each other.</summary>
    public static IReadOnlyList<string> From(JsonElement element)
    {
        var shape = new List<string>();
        Add(element, "$", shape);
        return [.. shape.Distinct()];
    }

    private static void Add(JsonElement element, string path, List<string> shape)
    {
        shape.Add($"{path} {Kind(element)}");
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
                Add(member.Value, $"{path}.{member.Name}", shape);
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Add(item, path + "[]", shape);
        }
    }

    private static string Kind(JsonElement element) =>
        element.ValueKind is JsonValueKind.True or JsonValueKind.False ? "boolean" : element.ValueKind.ToString().ToLowerInvariant();
}
