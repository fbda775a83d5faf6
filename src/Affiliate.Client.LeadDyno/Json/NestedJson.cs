using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Affiliate.Client.LeadDyno.Shared;

namespace Affiliate.Client.LeadDyno.Json;

/// <summary>Reads a value inside a converter, so that an error's path starts at the document and not at the value.</summary>
internal static class NestedJson
{
    // The serializer would look for the value's end before it reads it, and so scan every page twice; the converter reads at once.
    // It knows no path, though, so that what it cannot read is read again for the error.
    public static T Read<T>(ref Utf8JsonReader reader, JsonSerializerOptions options, string path)
    {
        var json = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        var start = reader;
        try
        {
            if (((JsonConverter<T>)json.Converter).Read(ref reader, typeof(T), options) is { } value) return value;
        }
        catch (Exception failure) when (failure is JsonException or FormatException or InvalidOperationException)
        {
            // The second reading below raises it anew, with the path.
        }

        reader = start;
        return ReadWithPath(ref reader, json, path);
    }

    private static T ReadWithPath<T>(ref Utf8JsonReader reader, JsonTypeInfo<T> json, string path)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, json)
                ?? throw new JsonException("Expected a value, but found null.", "$", null, null);
        }
        catch (JsonException failure)
        {
            throw new JsonException(failure.Message, path + failure.Path?[1..], failure.LineNumber, failure.BytePositionInLine, failure);
        }
    }

    /// <summary>Reads an array of records. A row that is null or has no id cannot be told from another, so it is an error.</summary>
    public static List<T> ReadRows<T>(ref Utf8JsonReader reader, JsonSerializerOptions options, string path)
    {
        var rows = Read<List<T>>(ref reader, options, path);
        for (var i = 0; i < rows.Count; i++) RequireId(rows[i], $"{path}[{i}]");
        return rows;
    }

    public static T RequireId<T>(T row, string path) => row switch
    {
        null => throw new JsonException("Expected a record, but found null.", path, null, null),
        ILeadDynoRow { Id: 0 } => throw new JsonException("Expected a record, but it has no id.", path + ".id", null, null),
        _ => row,
    };

    public static void Write<T>(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
}
