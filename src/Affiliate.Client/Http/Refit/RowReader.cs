using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Affiliate.Client.Json;

namespace Affiliate.Client.Http.Refit;

/// <summary>
/// Reads a response whose rows may hold values that their type cannot: those are set aside, one by one, and the rows arrive.
/// </summary>
internal static class RowReader
{
    /// <exception cref="JsonException">It is no JSON, or something other than a field of a row cannot be read.</exception>
    public static T? Read<T>(ReadOnlySpan<byte> body, JsonTypeInfo<T> json)
    {
        try
        {
            return JsonSerializer.Deserialize(body, json);
        }
        catch (JsonException odd) when (UnreadableValueException.Is(odd))
        {
            if (!TryReadWithout(odd, body, json, out var value)) throw;
            return value;
        }
    }

    private static bool TryReadWithout<T>(JsonException odd, ReadOnlySpan<byte> body, JsonTypeInfo<T> json, out T? value)
    {
        value = default;
        if (Parse(body) is not { } document) return false;
        for (var count = 0; count < UnreadableValues.Max; count++)
        {
            try
            {
                if (!UnreadableValueException.Is(odd) || !UnreadableValues.TrySetAside(document, odd.Path)) return false;
                value = document.Deserialize(json);
                return true;
            }
            catch (JsonException next)
            {
                odd = next;
            }
            catch (ArgumentException)
            {
                return false; // an object holds a name twice, which is an error of its own
            }
        }

        return false;
    }

    private static JsonNode? Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
