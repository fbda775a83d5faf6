using System.Globalization;

namespace Affiliate.Client.Emulator.AffiliateWP.WordPress;

internal sealed partial class WpCollection<TRow>
{
    private long _checkedVersion = -1;
    private bool _isInOrder;

    private IEnumerable<TRow> Sorted(IEnumerable<TRow> found, WpArguments arguments)
    {
        var descending = IsDescending(arguments);
        var wanted = (arguments.Filter("orderby") ?? arguments.Plain("orderby"))?.Scalar;
        var column = wanted is null || !IsSortable(wanted) ? Columns[0] : Columns.First(candidate => candidate.Name == wanted);
        if (column == Columns[0])
            return descending ? found.OrderByDescending(Key) : IsInOrder() ? found : found.OrderBy(Key);
        if (column.Type is WpType.Number or WpType.NumberAsText)
            return descending ? found.OrderByDescending(row => Number(column, row)) : found.OrderBy(row => Number(column, row));
        return descending
            ? found.OrderByDescending(column.Text, StringComparer.Ordinal)
            : found.OrderBy(column.Text, StringComparer.Ordinal);
    }

    /// <summary>Rows are added with rising ids as a rule; then sorting can be left out. Looked at anew only after a change.</summary>
    private bool IsInOrder()
    {
        if (_checkedVersion == table.Version)
            return _isInOrder;

        var rows = table.Live;
        _isInOrder = true;
        for (var i = 1; i < rows.Count && _isInOrder; i++)
            _isInOrder = Key(rows[i - 1]) <= Key(rows[i]);
        _checkedVersion = table.Version;
        return _isInOrder;
    }

    private static bool IsDescending(WpArguments arguments) =>
        string.Equals((arguments.Filter("order") ?? arguments.Plain("order"))?.Scalar, "DESC", StringComparison.OrdinalIgnoreCase);

    private static decimal Number(WpColumn<TRow> column, TRow row) =>
        decimal.TryParse(column.Text(row), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0;

    private static List<TRow> Window(IEnumerable<TRow> sorted, WpArguments arguments)
    {
        var filtered = arguments.Filter("number")?.Scalar;
        var number = filtered == "-1" ? 0 : WpChecks.AbsInt(filtered ?? arguments.Plain("number")?.Scalar ?? "20");
        var offset = WpChecks.AbsInt((arguments.Filter("offset") ?? arguments.Plain("offset"))?.Scalar);
        var rest = sorted.Skip((int)Math.Min(int.MaxValue, offset));
        return [.. number == 0 ? rest : rest.Take((int)Math.Min(int.MaxValue, number))];
    }
}
