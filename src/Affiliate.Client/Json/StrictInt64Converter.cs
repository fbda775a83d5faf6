using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Json;

/// <summary>
/// Reads whole numbers as <see cref="LenientInt64Converter"/> does, for a property that tells rows apart or decides what a row is: one
/// that cannot be read is an error of the whole list.
/// </summary>
public sealed class StrictInt64Converter : JsonConverter<long?>
{
    private static readonly LenientInt64Converter Lenient = new();

    /// <inheritdoc/>
    public override long? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return Lenient.Read(ref reader, typeToConvert, options);
        }
        catch (UnreadableValueException unreadable)
        {
            throw new JsonException(unreadable.Message);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, long? value, JsonSerializerOptions options) =>
        Lenient.Write(writer, value, options);
}
