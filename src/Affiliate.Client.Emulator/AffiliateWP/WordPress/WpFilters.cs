using System.Globalization;

namespace Affiliate.Client.Emulator.AffiliateWP.WordPress;

/// <summary>The kinds of parameters that several collections share.</summary>
internal static class WpFilters
{
    private static readonly Version ListsWork = new(2, 7);

    /// <summary>One id or several; 2.6 and older take one number only.</summary>
    public static WpParameter<TRow> Ids<TRow>(AffiliateWPEmulator shop, string name, Func<TRow, long> column, bool plain = true) =>
        new(name)
        {
            Plain = plain,
            Check = value =>
            {
                if (shop.PluginVersion < ListsWork)
                    return value.IsArray || !WpChecks.IsNumeric(value.Scalar!) ? WpRefusal.Bare(name) : null;

                var items = value.AsList();
                for (var i = 0; i < items.Count; i++)
                {
                    if (!long.TryParse(items[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
                        return WpRefusal.NotInteger(name, i);
                }

                return null;
            },
            Condition = (value, _) =>
            {
                var ids = value.AsList().Select(WpChecks.AbsInt).ToHashSet();
                return ids.Count == 0 || (!plain && ids.SetEquals([0])) ? null : row => ids.Contains(column(row));
            },
        };

    /// <summary>All rows but those with one of the ids.</summary>
    public static WpParameter<TRow> Except<TRow>(AffiliateWPEmulator shop, string name, Func<TRow, long> column)
    {
        var ids = Ids(shop, name, column);
        return ids with { Condition = (value, all) => ids.Condition(value, all) is { } condition ? row => !condition(row) : null };
    }

    public static WpParameter<TRow> Exact<TRow>(string name, Func<TRow, string> column, bool plain = true, bool filter = true) =>
        new(name)
        {
            Plain = plain,
            Filter = filter,
            Condition = (value, _) => string.IsNullOrEmpty(value.Scalar) ? null : row => column(row) == value.Scalar,
        };

    /// <summary>A status: the plain form takes one of the words, <c>filter</c> takes anything.</summary>
    public static WpParameter<TRow> Status<TRow>(Func<TRow, string> column, IReadOnlyList<string> words, Func<string, string?> filtered) =>
        new("status")
        {
            Check = value => value.IsArray || !words.Contains(value.Scalar!) ? WpRefusal.Bare("status") : null,
            Condition = (value, _) =>
            {
                var wanted = (value.IsArray ? value.AsList() : [value.Scalar!])
                    .Where(word => word.Length > 0)
                    .Select(filtered)
                    .OfType<string>()
                    .ToHashSet(StringComparer.Ordinal);
                return wanted.Count == 0 ? null : row => wanted.Contains(column(row));
            },
        };

    /// <summary>A day or a range, read as the site's local time: the site's offset is taken off whatever the text says.</summary>
    public static WpParameter<TRow> Date<TRow>(AffiliateWPEmulator shop, Func<TRow, string> column, bool plain = true) =>
        new("date")
        {
            Plain = plain,
            Condition = (value, _) =>
            {
                if (value.Scalar is { } day)
                {
                    var utc = WpDates.Parse(day, endOfDay: false).AddHours(-(double)shop.GmtOffset).Date;
                    return row => WpDates.Stored(column(row)) is { } stored && stored.Date == utc;
                }

                DateTime? start = value.Map.TryGetValue("start", out var first)
                    ? WpDates.Parse(first, endOfDay: false).AddHours(-(double)shop.GmtOffset)
                    : null;
                DateTime? end = value.Map.TryGetValue("end", out var last)
                    ? WpDates.Parse(last, endOfDay: true).AddHours(-(double)shop.GmtOffset)
                    : null;
                return start is null && end is null
                    ? null
                    : row =>
                    {
                        var stored = WpDates.Stored(column(row)) ?? DateTime.MinValue; // the zero date is before everything
                        return (start is null || stored >= start) && (end is null || stored <= end);
                    };
            },
        };
}
