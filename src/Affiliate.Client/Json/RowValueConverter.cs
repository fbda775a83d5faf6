using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Json;

/// <summary>
/// Reads a value without which a row is still known: an amount, a date, a count. Where it cannot be read in a list, the row gets none
/// and keeps what stood there (<see cref="UnreadableValues"/>); in a single record it is an error.
/// </summary>
/// <typeparam name="TValue">The value's type, as a rule a nullable one.</typeparam>
/// <remarks>Not for what tells rows apart or decides what a row is: such a row would be guessed at, and could be paid twice.</remarks>
public abstract class RowValueConverter<TValue> : JsonConverter<TValue>
{
    private const int MaxQuoted = 40;

    /// <summary>What is read, for the message: for example <c>a whole number</c>.</summary>
    protected abstract string Expected { get; }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value cannot be read; a list sets it aside.</exception>
    public sealed override TValue? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null) return default;
        if (default(TValue) is null && reader.TokenType == JsonTokenType.String && IsEmpty(ref reader)) return default;
        return TryRead(ref reader, options, out var value)
            ? value
            : throw new UnreadableValueException($"Expected {Expected}, but found {Found(ref reader)}.");
    }

    /// <summary>Reads a value that is neither null nor an empty text (unless the type has no null for it).</summary>
    /// <param name="reader">The reader, at the value; it must stay there.</param>
    /// <param name="options">The options of the reading.</param>
    /// <param name="value">The value.</param>
    /// <returns>False if it cannot be read.</returns>
    protected abstract bool TryRead(ref Utf8JsonReader reader, JsonSerializerOptions options, out TValue? value);

    private static bool IsEmpty(ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? reader.ValueSequence.IsEmpty : reader.ValueSpan.IsEmpty;

    // Quoted whole or not at all: of a secret that is cut, the rest would not be recognised.
    private static string Found(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number)) return reader.TokenType.ToString();
        var text = ScalarText.Read(ref reader);
        return text.Length > MaxQuoted ? $"a text of {text.Length} letters" : $"'{text}'";
    }
}
