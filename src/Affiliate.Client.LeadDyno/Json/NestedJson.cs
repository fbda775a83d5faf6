using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Affiliate.Client.LeadDyno;

/// <summary>Reads a value inside a converter, so that an error's path starts at the document and not at the value.</summary>
internal static class NestedJson
{
    public static T Read<T>(ref Utf8JsonReader reader, JsonSerializerOptions options, string path)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)))
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
