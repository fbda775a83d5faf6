using System.Globalization;
using System.Text;

namespace Affiliate.Client.Emulator.Aisle;

/// <summary>
/// What Aisle's opaque token stands for: the last row seen, by date and id, so that rows that come or go elsewhere do not shift it.
/// </summary>
internal sealed record AisleCursor(int Page, long Ticks, string Id)
{
    public static AisleCursor Start { get; } = new(0, long.MaxValue, "");

    public string Encode() =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Page}|{Ticks}|{Id}|+/?")));

    public static AisleCursor? Decode(string token)
    {
        var bytes = new byte[token.Length];
        if (!Convert.TryFromBase64String(token, bytes, out var length))
            return null;

        var parts = Encoding.UTF8.GetString(bytes, 0, length).Split('|');
        return
            parts.Length == 4
            && int.TryParse(parts[0], CultureInfo.InvariantCulture, out var page)
            && long.TryParse(parts[1], CultureInfo.InvariantCulture, out var ticks)
            ? new AisleCursor(page, ticks, parts[2])
            : null;
    }

    /// <summary>Whether a row comes after this one: newest first, then by id.</summary>
    public bool Precedes(long ticks, string id) => ticks < Ticks || (ticks == Ticks && string.CompareOrdinal(id, Id) > 0);
}
