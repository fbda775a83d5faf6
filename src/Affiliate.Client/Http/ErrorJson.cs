using System.Text.Json;
using Affiliate.Client.Errors;

namespace Affiliate.Client.Http;

/// <summary>Reads the shapes that error bodies have in common.</summary>
public static class ErrorJson
{
    /// <summary>An object of field to text, or field to texts.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> FieldErrors(JsonElement fields) =>
        fields.ValueKind == JsonValueKind.Object
            ? fields
                .EnumerateObject()
                .GroupBy(field => field.Name, StringComparer.Ordinal)
                .ToDictionary(
                    field => field.Key,
                    IReadOnlyList<string> (field) => [.. field.SelectMany(value => Texts(value.Value))],
                    StringComparer.Ordinal
                )
            : ApiFailure.NoFieldErrors;

    /// <summary>A text, or the texts of an array; other kinds as their JSON.</summary>
    public static IReadOnlyList<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => [],
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => [.. value.EnumerateArray().SelectMany(Texts)],
        _ => [value.GetRawText()],
    };

    /// <summary>A text member of an object; null where it is absent or no text.</summary>
    public static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
