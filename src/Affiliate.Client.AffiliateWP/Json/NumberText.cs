using System.Globalization;

namespace Affiliate.Client.AffiliateWP.Json;

/// <summary>Numbers that the plugin keeps as text, as people and other plugins typed them.</summary>
internal static class NumberText
{
    /// <summary>
    /// The number; null where the text is none, for example <c>12,50</c> or <c>10%</c>, of which only a person can tell what is meant.
    /// </summary>
    public static decimal? Parse(string? text) =>
        decimal.TryParse(
            text?.Trim(),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
