using System.Text;

namespace Affiliate.Client.Http;

/// <summary>
/// A text that may be escaped any number of times, one level after the other taken off. Each letter knows the place in the text as it was
/// given that it was made of, so that what is found on any level can be hidden there.
/// </summary>
internal sealed class EscapedText
{
    private const int MinSkeleton = 8;
    private const int MinPart = 10;
    // Keys of one vendor often begin alike, but never end alike.
    private const int MinEnd = 6;
    private readonly string _text;
    private readonly Range[]? _places;
    private (string Text, int[] At)? _skeleton;

    private EscapedText(string text, Range[]? places) => (_text, _places) = (text, places);

    public static EscapedText From(string text) => new(text, null);

    /// <summary>The text with one level of escapes taken off; null if it has none.</summary>
    public EscapedText? Unescaped()
    {
        if (_text.AsSpan().IndexOfAny('%', '&', '\\') < 0) return null;
        var text = new StringBuilder(_text.Length);
        var places = new List<Range>(_text.Length);
        for (var at = 0; at < _text.Length;)
        {
            if (Escapes.TryRead(_text.AsSpan(at), out var letter, out var length))
            {
                text.Append(letter);
                var place = Place(at).Start..Place(at + length - 1).End;
                foreach (var _ in letter) places.Add(place);
                at += length;
            }
            else
            {
                text.Append(_text[at]);
                places.Add(Place(at++));
            }
        }

        return text.Length == _text.Length ? null : new(text.ToString(), [.. places]);
    }

    /// <summary>Marks the places where a form of a secret stands, in whatever case.</summary>
    public void Find(string form, bool[] hidden)
    {
        for (var at = 0; (at = _text.IndexOf(form, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
            Hide(at, at + form.Length - 1, hidden);
    }

    /// <summary>
    /// Marks the places where the form's letters and digits stand in their order with anything but letters and digits between them, such as
    /// line breaks.
    /// </summary>
    public void FindScattered(string form, bool[] hidden)
    {
        var letters = string.Concat(form.Where(char.IsLetterOrDigit));
        if (letters.Length < MinSkeleton) return;
        var (text, places) = _skeleton ??= Skeleton();
        for (var at = 0; (at = text.IndexOf(letters, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
            Hide(places[at], places[at + letters.Length - 1], hidden);
    }

    /// <summary>Whether the first or the last letters and digits of a form stand in the text, as they do where something cut it.</summary>
    public bool HoldsPart(string form)
    {
        var letters = string.Concat(form.Where(char.IsLetterOrDigit));
        if (letters.Length < MinPart) return false;
        var (text, _) = _skeleton ??= Skeleton();
        return text.Contains(letters[..MinPart], StringComparison.OrdinalIgnoreCase)
            || text.Contains(letters[^MinEnd..], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Marks the whole run of base64 that a form stands in: its neighbours share bits with it.</summary>
    public void FindInBase64(string form, bool[] hidden)
    {
        for (var at = 0; (at = _text.IndexOf(form, at, StringComparison.Ordinal)) >= 0; at++)
        {
            var (first, last) = (at, at + form.Length - 1);
            while (first > 0 && IsBase64(_text[first - 1])) first--;
            while (last + 1 < _text.Length && IsBase64(_text[last + 1])) last++;
            Hide(first, last, hidden);
            at = last;
        }

        FindScattered(form, hidden);
    }

    private static bool IsBase64(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '+' or '/' or '-' or '_' or '=';

    private (string Text, int[] At) Skeleton()
    {
        int[] places = [.. Enumerable.Range(0, _text.Length).Where(at => char.IsLetterOrDigit(_text[at]))];
        return (string.Concat(places.Select(at => _text[at])), places);
    }

    private Range Place(int at) => _places is null ? at..(at + 1) : _places[at];

    private void Hide(int first, int last, bool[] hidden)
    {
        var (start, end) = (Place(first).Start.Value, Place(last).End.Value);
        hidden.AsSpan(start..end).Fill(true);
    }
}
