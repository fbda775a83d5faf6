using System.Globalization;

namespace Affiliate.Client.LeadDyno.Normalization;

/// <summary>The vendor's ids are numbers; the shared model has texts.</summary>
internal static class LeadDynoIds
{
    public static bool TryParse(string? text, out long id) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out id);

    public static long Parse(string text) => TryParse(text, out var id)
        ? id
        : throw new ArgumentException($"'{text}' is no id of LeadDyno: its ids are numbers.", nameof(text));

    public static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
