using Affiliate.Client.Paging.Strategies;

namespace Affiliate.Client.Paging.Internal;

/// <summary>Says how complete a finished listing is, and why.</summary>
internal static class CompletenessEvaluator
{
    /// <summary>Evaluates a finished listing from what its last pass and the vendor's counts say.</summary>
    /// <param name="pass">The last pass.</param>
    /// <param name="statistics">The whole walk.</param>
    /// <param name="missing">Rows that the vendor counted before and after and that never came; null if nothing can be said.</param>
    public static (Completeness Level, string Reason) Evaluate(PagingStrategy pass, PagingStatistics statistics, long? missing)
    {
        var since = statistics.Resumed ? " This holds from the continuation token on." : "";
        if (pass.LossSuspicion is { } suspicion)
            return (Completeness.Incomplete, Sentence(suspicion) + since);
        if (missing > 0)
            return (
                Completeness.Incomplete,
                $"{missing} of the rows that the vendor counted before and after never came, in {statistics.Passes} passes."
            );
        if (statistics.Confirmation is { } confirmation)
            return (Completeness.Confirmed, $"{confirmation} {TailPagingStrategy.Looks} looks at the list's end agree with it.");
        if ((statistics.Sign ?? pass.UnverifiableReason ?? pass.Weakness) is not { } reason)
        {
            var again = statistics.Passes > 1 ? " A second pass over the whole list was clean." : "";
            return (
                Completeness.Contiguous,
                (statistics.PagesWithRows <= 1 ? "One page held the whole list." : "Every two neighbouring pages shared a row.")
                    + again
                    + since
            );
        }

        if (missing == 0) return (Completeness.Consistent, $"{Sentence(reason)} Every row of the vendor's own list of ids came.");
        if (statistics.Vanished > 0)
            return (
                Completeness.Incomplete,
                $"{Sentence(reason)} {statistics.Vanished} rows came in the first reading and not in the second, so others may be hidden."
            );
        if (statistics.Vanished == 0)
            return (Completeness.Consistent, $"{Sentence(reason)} A second reading brought every row of the first again.");

        if (statistics.TotalBefore is not { } before || statistics.TotalAfter is not { } after || statistics.Resumed)
            return (Completeness.Unverified, Sentence(reason) + since);
        if (before != after)
            return (Completeness.Unverified, $"{Sentence(reason)} The vendor's count went from {before} to {after} meanwhile.");
        if (statistics.TotalMoved) return (Completeness.Unverified, $"{Sentence(reason)} The vendor's count was not {after} all the time.");
        return statistics.Yielded == after
            ? (Completeness.Consistent, $"{Sentence(reason)} As many rows came as the vendor counts.")
            : (Completeness.Unverified, $"{Sentence(reason)} {statistics.Yielded} rows came, but the vendor counts {after}.");
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
