using NodaTime;
using NodaTime.Text;

namespace Affiliate.Client.Aisle.Normalization;

/// <summary>The vendor's filter by days: a first day needs a last one.</summary>
internal readonly record struct AisleDays(LocalDate? Start, LocalDate? End)
{
    /// <summary>Stand in for an open end, because a query must stay the same from one day to the next to be resumed.</summary>
    private static readonly LocalDate Earliest = new(1970, 1, 1);
    private static readonly LocalDate Latest = new(2100, 1, 1);

    /// <summary>The days as the caller gave them.</summary>
    /// <exception cref="ArgumentException">There is a first day without a last, or the last is before the first.</exception>
    public static AisleDays From(LocalDate? startDate, LocalDate? endDate)
    {
        if (startDate is not null && endDate is null)
            throw new ArgumentException("The vendor takes a startDate only together with an endDate. Give both.", nameof(endDate));
        if (endDate < startDate)
            throw new ArgumentException("The endDate is before the startDate. Swap them.", nameof(endDate));
        return new(startDate, endDate);
    }

    /// <summary>
    /// Days that surely hold the interval, whatever the vendor's zone is and whether it counts the last day: one more at both sides.
    /// </summary>
    public static AisleDays Around(Interval? interval)
    {
        if (interval is not { } moments || (!moments.HasStart && !moments.HasEnd)) return default;
        return new(
            moments.HasStart ? Padded(moments.Start, -1) : Earliest,
            moments.HasEnd ? Padded(moments.End, 1) : Latest);
    }

    /// <summary>Stable text for continuation tokens.</summary>
    public override string ToString() => $"{Text(Start)}..{Text(End)}";

    private static LocalDate Padded(Instant moment, int days)
    {
        var day = moment.InUtc().Date;
        return day <= Earliest ? Earliest : day >= Latest ? Latest : day.PlusDays(days);
    }

    private static string Text(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";
}
