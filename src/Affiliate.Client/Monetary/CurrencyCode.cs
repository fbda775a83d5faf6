namespace Affiliate.Client.Monetary;

/// <summary>Reads vendors' currency texts.</summary>
public static class CurrencyCode
{
    /// <summary>The ISO 4217 code in upper case, or null if the text is no three-letter code.</summary>
    public static string? Normalize(string? text)
    {
        if (text is not { Length: 3 }) return null;
        if (char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]) && char.IsAsciiLetterUpper(text[2])) return text;
        return text.All(char.IsAsciiLetter) ? text.ToUpperInvariant() : null;
    }
}
