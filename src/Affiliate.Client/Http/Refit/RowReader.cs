using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Affiliate.Client.Json;
using Polly.Timeout;

namespace Affiliate.Client.Http.Refit;

/// <summary>
/// Reads a response whose rows may hold values that their type cannot: those are set aside, and the rows arrive. A response without any
/// is read once.
/// </summary>
internal static class RowReader
{
    /// <exception cref="JsonException">It is no JSON, or something other than a value of a row cannot be read.</exception>
    /// <exception cref="TimeoutRejectedException">The deadline has passed.</exception>
    public static T? Read<T>(ReadOnlySpan<byte> body, JsonTypeInfo<T> json, AttemptDeadline deadline)
    {
        AssumedUtcReading.Begin();
        T? value;
        try
        {
            value = JsonSerializer.Deserialize(body, json);
        }
        catch (JsonException odd) when (UnreadableValueException.In(odd) is not null && RowPath.Parse(odd.Path) is not null)
        {
            if (OddRows<T>.TryRead(body, json, deadline, out var rows)) return rows;
            throw;
        }

        deadline.ThrowIfPassed();
        return AssumedUtcReading.IsSeen && OddRows<T>.TryRead(body, json, deadline, out var marked) ? marked : value;
    }
}
