using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Affiliate.Client.Json;

/// <summary>The text of a JSON scalar, whatever its type.</summary>
internal static class ScalarText
{
    public static string Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.Number => NumberText(ref reader),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        var other => throw new JsonException($"Expected a text, but found {other}."),
    };

    public static string NumberText(ref Utf8JsonReader reader) =>
        Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
}
