using Affiliate.Client.Payables;

namespace Affiliate.Client.Reports;

/// <summary>How ageing buckets are named and coloured.</summary>
internal static class Ageing
{
    private static readonly string[] Words = ["not due", "1-30 days", "31-60 days", "61-90 days", "over 90 days", "no due date"];
    private static readonly string[] Colors = ["#2e7d5b", "#e0b13c", "#dd8a2f", "#cf5a2b", "#a3242f", "#7a7f87"];

    public static IReadOnlyList<AgeingBucket> Buckets { get; } = Enum.GetValues<AgeingBucket>();

    public static string Word(AgeingBucket bucket) => Words[(int)bucket];

    public static string Color(AgeingBucket bucket) => Colors[(int)bucket];
}
