using System.Text.Json;

namespace Affiliate.Client.Json;

/// <summary>The first words that a field held. Most rows repeat one of them, which then needs no text of its own.</summary>
internal sealed class KnownWords
{
    // Vendors have a dozen words for a field at most; one that sends anything else fills this and no more.
    private const int MaxWords = 16;
    private const int MaxLength = 32;

    private volatile (byte[] Utf8, string Text)[] _words = [];

    /// <summary>The text of the scalar at which the reader stands.</summary>
    /// <exception cref="JsonException">It is no scalar.</exception>
    public string Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String || reader.ValueIsEscaped || reader.HasValueSequence)
            return ScalarText.Read(ref reader);
        var value = reader.ValueSpan;
        var words = _words;
        foreach (var word in words)
        {
            if (value.SequenceEqual(word.Utf8)) return word.Text;
        }

        var text = reader.GetString()!;
        // Of two threads that add a word at once, one loses it, and adds it the next time.
        if (words.Length < MaxWords && value.Length <= MaxLength) _words = [.. words, (value.ToArray(), text)];
        return text;
    }
}
