using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Json;

/// <summary>
/// An exception as its type's name and its message, <c>"TransportException: …"</c>: no stack trace and nothing of the machine. Read again,
/// it is an exception that has this text.
/// </summary>
internal sealed class FailureConverter : JsonConverter<Exception?>
{
    public override Exception? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? new RecordedFailure(reader.GetString()!)
            : throw new JsonException("Expected the text of a failure.");

    public override void Write(Utf8JsonWriter writer, Exception? value, JsonSerializerOptions options)
    {
        if (value is null) writer.WriteNullValue();
        else writer.WriteStringValue(value is RecordedFailure ? value.Message : $"{value.GetType().Name}: {value.Message}");
    }

    private sealed class RecordedFailure(string text) : Exception(text);
}
