using System.Globalization;
using System.Text;

namespace Affiliate.Client.Emulator.Aisle;

/// <summary>
/// What Aisle's opaque token stands for: the last row seen, by date and id, so that rows that come or go elsewhere do not shift it; and
/// how many rows were seen, for a server that goes by that.
/// </summary>
internal sealed record AisleCursor(int Page, long Ticks, string Id, int Offset)
{
    public static AisleCursor Start { get; } = new(0, long.MaxValue, "", 0);

    public string Encode() =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Page}|{Ticks}|{Id}|{Offset}|+/?")));

    public static AisleCursor? Decode(string token)
    {
        var bytes = new byte[token.Length];
        if (!Convert.TryFromBase64String(token, bytes, out var length))
            return null;

        var parts = Encoding.UTF8.GetString(bytes, 0, length).Split('|');
        return
            parts.Length == 5
            && int.TryParse(parts[0], CultureInfo.InvariantCulture, out var page)
            && long.TryParse(parts[1], CultureInfo.InvariantCulture, out var ticks)
            && int.TryParse(parts[3], CultureInfo.InvariantCulture, out var offset)
            ? new AisleCursor(page, ticks, parts[2], offset)
            : null;
    }

    /// <summary>Whether a row comes after this one: newest first, then by id.</summary>
    public bool Precedes(long ticks, string id) => ticks < Ticks || (ticks == Ticks && string.CompareOrdinal(id, Id) > 0);
}
