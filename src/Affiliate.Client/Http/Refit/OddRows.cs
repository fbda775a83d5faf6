using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Affiliate.Client.Json;
using Polly.Timeout;

namespace Affiliate.Client.Http.Refit;

/// <summary>
/// Reads a response in which values of rows are to be set aside. From the first odd row on, each row is read alone until nothing of it is
/// odd, and then the whole once more; so an odd value costs another reading of its row, and not of the page.
/// </summary>
internal sealed class OddRows<T>
{
    // More work than this, and the response is not the vendor's list. A small page may be all odd; a huge one is read so many times.
    private const long MinBudget = 1 << 20;
    private const long MaxReadings = 16;

    private readonly JsonNode _document;
    private readonly JsonTypeInfo<T> _json;
    private readonly AttemptDeadline _deadline;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private long _budget;
    private bool _marksTimes = true;

    private OddRows(JsonNode document, JsonTypeInfo<T> json, AttemptDeadline deadline, int length) =>
        (_document, _json, _deadline, _budget) = (document, json, deadline, MinBudget + (MaxReadings * length));

    /// <summary>Reads the response.</summary>
    /// <returns>False if an object holds a name twice, which is an error of its own.</returns>
    /// <exception cref="JsonException">Something other than a value of a row cannot be read, or too much.</exception>
    /// <exception cref="TimeoutRejectedException">The deadline has passed.</exception>
    public static bool TryRead(ReadOnlySpan<byte> body, JsonTypeInfo<T> json, AttemptDeadline deadline, out T? value)
    {
        value = default;
        try
        {
            if (JsonNode.Parse(body) is not { } document) return false;
            value = new OddRows<T>(document, json, deadline, body.Length).Read();
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private T? Read()
    {
        while (true)
        {
            try
            {
                return Deserialize(_document);
            }
            catch (JsonException odd) when (UnreadableValueException.In(odd) is { } value)
            {
                if (TrySetAsideFrom(odd)) continue;
                if (value.Replacement is null) throw;
                _marksTimes = false; // the time is outside of all rows, so that nothing can hold a mark
            }
        }
    }

    private bool TrySetAsideFrom(JsonException first)
    {
        if (RowPath.Parse(first.Path) is not { } place || place.FindRows(_document) is not { } rows) return false;
        var isAny = false;
        for (var i = place.Index; i < rows.Count && _budget > 0; i++)
        {
            if (rows[i] is not { } row) continue;
            rows[i] = null; // a node has one parent
            isAny |= TrySetAside(place, row);
            row.Parent!.AsArray().Clear();
            rows[i] = row;
        }

        return isAny;
    }

    private bool TrySetAside(RowPath place, JsonNode row)
    {
        var isAny = false;
        var alone = place.Alone(_document, row);
        while (_budget > 0 && FindOdd(alone) is { } odd)
        {
            var replacement = UnreadableValueException.In(odd)!.Replacement;
            if (RowPath.Parse(odd.Path) is not { } at || !UnreadableValues.TrySetAside(row, at, replacement)) break;
            isAny = true;
        }

        return isAny;
    }

    private JsonException? FindOdd(JsonNode alone)
    {
        try
        {
            Deserialize(alone);
            return null;
        }
        catch (JsonException odd)
        {
            // Of what cannot be set aside, the reading of the whole tells the place.
            return UnreadableValueException.In(odd) is null ? null : odd;
        }
    }

    private T? Deserialize(JsonNode node)
    {
        _deadline.ThrowIfPassed();
        _buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_buffer)) node.WriteTo(writer);
        _budget -= _buffer.WrittenCount;
        return AssumedUtcReading.Read(_buffer.WrittenSpan, _json, _marksTimes);
    }
}
