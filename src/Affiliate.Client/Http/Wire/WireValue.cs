using System.ComponentModel;
using System.Globalization;

namespace Affiliate.Client.Http.Wire;

/// <summary>Turns values into text, the same in every culture; called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WireValue
{
    /// <summary>The text of a number, an id or a time.</summary>
    /// <param name="value">The value.</param>
    /// <param name="format">Its format or pattern; null for the type's default.</param>
    public static string Format<T>(T value, string? format) where T : IFormattable => value.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>The texts of a list with commas between them; null items are left out, a null list gives null.</summary>
    /// <param name="values">The list.</param>
    /// <param name="format">Gives the text of one item.</param>
    public static string? Join<T>(IEnumerable<T>? values, Func<T, string?> format) =>
        values is null ? null : string.Join(',', values.Select(format).Where(text => text is not null));
}
