namespace Affiliate.Client.Reports.Pages;

/// <summary>
/// How long the bars of a chart are. The axis ends at five times the middle amount if a bar is longer than that: such a bar is cut, so
/// that at least half of the others take a fifth of the room or more. Bars that are not cut are in proportion to each other.
/// </summary>
internal sealed class BarScale
{
    private const decimal MostOverMiddle = 5m;
    private readonly decimal _end;

    public BarScale(IEnumerable<decimal> amounts)
    {
        decimal[] sizes = [.. amounts.Select(Math.Abs).Where(size => size > 0).Order()];
        if (sizes.Length == 0) return;
        var middle = sizes[(sizes.Length - 1) / 2];
        _end = sizes[^1] / MostOverMiddle > middle ? middle * MostOverMiddle : sizes[^1];
    }

    public bool IsCut(decimal amount) => Math.Abs(amount) > _end;

    /// <summary>The length of a bar in a room of so many units: at least 1 for any amount but 0.</summary>
    public int Length(decimal amount, int room)
    {
        if (amount == 0) return 0;
        return IsCut(amount) ? room : Math.Max(1, (int)(Math.Abs(amount) / _end * room));
    }
}
