using NodaTime;

namespace Affiliate.Client.All.Tests.Payables;

/// <summary>The report's figures, computed from the emulator's rows by other means: day numbers, tuples and LINQ.</summary>
internal static class OwnFigures
{
    public static string? Aside(OwnRow row) => row switch
    {
        { Deleted: true } => "Deleted",
        { Status: null } => "UnknownStatus",
        { Points: true } => "NonCashReward",
        { Amount: null } => "AmountMissing",
        { Mixed: true } => "MixedCurrencies",
        _ => null,
    };

    public static string State(OwnRow row, DateTimeOffset from, DateTimeOffset to) => row switch
    {
        { Status: "Paid", Paid: null } => "PaidDateUnknown",
        { Status: "Paid", Paid: { } paid } => paid >= from && paid < to ? "Paid" : "PaidOutsidePeriod",
        _ => row.Status!,
    };

    public static string? Bucket(OwnRow row, DateTimeOffset asOf, DateTimeZone zone)
    {
        if (row.Status is not ("Pending" or "Due")) return null;
        if (row.Due is not { } due) return "NoDueDate";
        var days = Day(asOf, zone) - Day(due, zone);
        return days < 1 ? "NotDue" : days < 31 ? "Days1To30" : days < 61 ? "Days31To60" : days < 91 ? "Days61To90" : "Over90Days";
    }

    private static int Day(DateTimeOffset moment, DateTimeZone zone)
    {
        var offset = zone.GetUtcOffset(Instant.FromDateTimeOffset(moment)).ToTimeSpan();
        return DateOnly.FromDateTime(moment.UtcDateTime + offset).DayNumber;
    }
}
