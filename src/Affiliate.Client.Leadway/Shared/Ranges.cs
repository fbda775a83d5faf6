using Affiliate.Client.Monetary;

namespace Affiliate.Client.Leadway.Shared;

/// <summary>The ranges that the vendor documents, checked before anything is sent.</summary>
internal static class Ranges
{
    public const int MaxTaxFormBytes = 5 * 1024 * 1024;

    public static int? AtLeast(int? value, int min, string name) => value is null || value >= min
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"The value must be {min} or more.");

    public static int Between(int value, int min, int max, string name) => value >= min && value <= max
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"The value must be {min} to {max}.");

    public static decimal NotNegative(decimal value, string name) => value >= 0
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "The value must be 0 or more.");

    public static string Currency(string value) => CurrencyCode.Normalize(value)
        ?? throw new ArgumentOutOfRangeException(nameof(value), value, "The currency must be an ISO 4217 code: three letters.");

    public static string ReferralId(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Length is >= 3 and <= 64 && value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                "The referral id must be 3 to 64 letters, digits or underscores."
            );
    }

    public static void TaxForm(ReadOnlyMemory<byte> pdf)
    {
        if (pdf.Length is 0 or > MaxTaxFormBytes)
            throw new ArgumentOutOfRangeException(nameof(pdf), pdf.Length, $"The form must be 1 to {MaxTaxFormBytes} bytes (5 MB).");
        if (!pdf.Span.StartsWith("%PDF-"u8)) throw new ArgumentException("The form must be a PDF file.", nameof(pdf));
    }
}
