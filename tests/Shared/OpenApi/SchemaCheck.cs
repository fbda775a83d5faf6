using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Affiliate.Client.Tests.Shared.OpenApi;

/// <summary>Compares JSON with a schema of an OpenAPI file: more is a problem too, since a vendor does nothing with it.</summary>
internal static class SchemaCheck
{
    /// <summary>What is wrong with a value, in words.</summary>
    public static IEnumerable<string> Problems(OpenApiDocument document, JsonElement reference, JsonElement value, string path)
    {
        var schema = document.Resolve(reference);
        if (schema.TryGetProperty("oneOf", out var choices))
        {
            return choices.EnumerateArray().Any(choice => !Problems(document, choice, value, path).Any())
                ? []
                : [$"{path} is none of the documented shapes"];
        }

        var type = schema.GetProperty("type").GetString();
        if (!IsOfType(type, value)) return [$"{path} is {value.ValueKind}, not {type}"];
        return type switch
        {
            "array" => [.. Bounds(schema, value.GetArrayLength(), "Items", path), .. value.EnumerateArray()
                .SelectMany((item, i) => Problems(document, schema.GetProperty("items"), item, $"{path}[{i}]"))],
            "object" when schema.TryGetProperty("properties", out var properties) => Members(document, schema, properties, value, path),
            "object" => [],
            _ => Scalar(schema, value.ToString(), path),
        };
    }

    /// <summary>What is wrong with a value that is written as text, as in a query.</summary>
    public static IEnumerable<string> Text(OpenApiDocument document, JsonElement reference, string text, string path)
    {
        var schema = document.Resolve(reference);
        var isOfType = schema.GetProperty("type").GetString() switch
        {
            "integer" => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            "number" => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
            "boolean" => text is "true" or "false",
            _ => true,
        };
        return isOfType ? Scalar(schema, text, path) : [$"{path} is {text}, not {schema.GetProperty("type")}"];
    }

    private static bool IsOfType(string? type, JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => type == "object",
            JsonValueKind.Array => type == "array",
            JsonValueKind.String => type == "string",
            JsonValueKind.Number => type == "number" || (type == "integer" && value.TryGetInt64(out _)),
            JsonValueKind.True or JsonValueKind.False => type == "boolean",
            _ => false,
        };

    private static IEnumerable<string> Scalar(JsonElement schema, string text, string path)
    {
        if (schema.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(word => word.ToString() == text))
            yield return $"{path} is {text}, which is no documented word";
        if (schema.GetProperty("type").GetString() == "string")
        {
            foreach (var problem in Bounds(schema, text.Length, "Length", path)) yield return problem;
            if (schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(text, pattern.GetString()!))
                yield return $"{path} is {text}, which does not match {pattern}";
        }
        else if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            if (schema.TryGetProperty("minimum", out var min) && number < min.GetDecimal()) yield return $"{path} is {text}, below {min}";
            if (schema.TryGetProperty("maximum", out var max) && number > max.GetDecimal()) yield return $"{path} is {text}, above {max}";
        }
    }

    private static IEnumerable<string> Bounds(JsonElement schema, int length, string of, string path)
    {
        if (schema.TryGetProperty("min" + of, out var min) && length < min.GetInt32())
            yield return $"{path} has {length}, fewer than {min}";
        if (schema.TryGetProperty("max" + of, out var max) && length > max.GetInt32())
            yield return $"{path} has {length}, more than {max}";
    }

    private static IEnumerable<string> Members(
        OpenApiDocument document, JsonElement schema, JsonElement properties, JsonElement value, string path)
    {
        foreach (var required in schema.TryGetProperty("required", out var names) ? names.EnumerateArray() : default)
        {
            if (!value.TryGetProperty(required.GetString()!, out _)) yield return $"{path}.{required} is missing";
        }

        foreach (var member in value.EnumerateObject())
        {
            if (!properties.TryGetProperty(member.Name, out var property)) yield return $"{path}.{member.Name} is not documented";
            else foreach (var problem in Problems(document, property, member.Value, $"{path}.{member.Name}")) yield return problem;
        }
    }
}
