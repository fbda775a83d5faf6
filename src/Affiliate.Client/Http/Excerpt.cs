using System.Globalization;

namespace Affiliate.Client.Http;

/// <summary>The start of a response's body, short enough to be shown and without the account's secrets.</summary>
internal static class Excerpt
{
    /// <summary>What stands in the place of a text that may hold a piece of a secret.</summary>
    public const string NotShown = "(not shown, since it repeats a part of the request)";

    /// <summary>As much of a body as is looked at.</summary>
    public const int MaxRead = 64 * 1024;

    // Much more than is shown, so that a secret is whole; of a longer one a part is found.
    private const int MaxSearched = 8 * 1024;
    private const int MaxLength = 300;
    private const int FewControls = 16;

    /// <summary>The excerpt; where there can be none, what the body is.</summary>
    public static string From(ReadOnlySpan<byte> body, SecretRedactor? redactor)
    {
        var text = BodyText.Decode(body[..Math.Min(body.Length, MaxSearched)]);
        // What is read in a wrong way may hold a secret that nobody finds in it.
        if (!IsText(text)) return string.Create(CultureInfo.InvariantCulture, $"({body.Length} bytes that are no text)");
        return Shown(text, redactor, MaxLength) ?? NotShown;
    }

    /// <summary>The start of a text without the account's secrets; null if pieces of them may be left.</summary>
    public static string? Shown(string text, SecretRedactor? redactor, int maxLength)
    {
        if (redactor is null) return text.Length <= maxLength ? text : text[..maxLength];
        // Cut after the secrets are out, or half of one could stay.
        text = redactor.Redact(text);
        if (text.Length > maxLength) text = text[..maxLength];
        return redactor.HoldsPart(text) ? null : text;
    }

    /// <summary>The whole text without the account's secrets; <see cref="NotShown"/> if pieces of them may be left.</summary>
    public static string Whole(string text, SecretRedactor? redactor) => Shown(text, redactor, int.MaxValue) ?? NotShown;

    private static bool IsText(string text) => text.Count(IsDoubtful) * FewControls <= text.Length;

    // The last kind is ASCII that was read as UTF-16 from the wrong byte on.
    private static bool IsDoubtful(char letter) =>
        letter is '\uFFFD' || (char.IsControl(letter) && !char.IsWhiteSpace(letter)) || (letter > '\u00FF' && (letter & 0xFF) == 0);
}
