using System.Globalization;

namespace Affiliate.Client.AffiliateWP.Normalization;

/// <summary>The vendor's ids are numbers from 1; the shared model has texts.</summary>
internal static class AffiliateWPIds
{
    public static bool TryParse(string? text, out long id) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out id) && id > 0;

    public static long Parse(string text) => TryParse(text, out var id)
        ? id
        : throw new ArgumentException($"'{text}' is no id of AffiliateWP: its ids are numbers from 1.", nameof(text));

    public static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
