using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Affiliate.Client.Http;

/// <summary>Finds the vendor's words in an error that comes with a status of success.</summary>
internal static class ErrorInSuccess
{
    private static readonly string[] WordsOfErrors =
    ["error", "errors", "error_description", "message", "code", "status", "statusCode", "success", "traceId"];

    /// <summary>What the vendor says, if the object has an error and nothing that the expected type knows; else null.</summary>
    internal static string? Find(ReadOnlySpan<byte> body, JsonTypeInfo expected)
    {
        var reader = new Utf8JsonReader(body);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            // Most often the first one, so that nothing else of the body is looked at.
            if (Knows(expected, ref reader)) return null;
            reader.Skip();
        }

        return body.IndexOf("\"error\""u8) < 0 ? null : Words(body);
    }

    // What a type with a converter of its own knows cannot be asked: then everything but the words of errors.
    private static bool Knows(JsonTypeInfo expected, ref Utf8JsonReader name)
    {
        if (expected.Kind != JsonTypeInfoKind.Object) return !WordsOfErrors.Contains(name.GetString(), StringComparer.Ordinal);
        for (var index = 0; index < expected.Properties.Count; index++)
        {
            var property = expected.Properties[index];
            if (!property.IsExtensionData && name.ValueTextEquals(property.Name)) return true;
        }

        return false;
    }

    /// <summary>
    /// The whole text of a body's <c>error</c>, or its <c>message</c> where a code or status stands beside it; null if it has none.
    /// </summary>
    internal static string? Words(ReadOnlySpan<byte> body)
    {
        if (body.Length > Excerpt.MaxRead) return null;
        try
        {
            using var json = ErrorBody.Parse(BodyText.ToUtf8(body.ToArray()));
            return Words(json.RootElement) is { Length: > 0 } words ? words : null;
        }
        catch (JsonException)
        {
            return null; // the failure that is reported says so already
        }
    }

    private static string? Words(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return null;
        if (
            json.TryGetProperty("error", out var error)
            && error.ValueKind is not (JsonValueKind.False or JsonValueKind.True or JsonValueKind.Number)
        )
            return ErrorJson.Text(error, "message") ?? string.Join("; ", ErrorJson.Texts(error));
        var isError = json.TryGetProperty("code", out _) || json.TryGetProperty("statusCode", out _);
        return isError ? ErrorJson.Text(json, "message") : null;
    }
}
