namespace Affiliate.Client.Paging;

/// <summary>A verdict and why.</summary>
internal readonly record struct Judgement(CompletenessVerdict Verdict, string Reason)
{
    /// <summary>Judges a finished walk from what its last pass and the vendor's counts say.</summary>
    /// <param name="pass">The last pass.</param>
    /// <param name="tally">The whole walk.</param>
    /// <param name="missing">Rows that the vendor counted before and after and that never came; null if nothing can be said.</param>
    public static Judgement Of(Course pass, WalkTally tally, long? missing)
    {
        var since = tally.Resumed ? " This holds from the continuation token on." : "";
        if (pass.Doubt is { } doubt) return new(CompletenessVerdict.Incomplete, Sentence(doubt) + since);
        if (missing > 0) return new(CompletenessVerdict.Incomplete, $"{missing} of the rows that the vendor counted before and after never came, in {tally.Passes} passes.");
        if (tally.Confirmation is { } confirmation) return new(CompletenessVerdict.Confirmed, $"{confirmation} {TailCourse.Looks} looks at the list's end agree with it.");
        if ((tally.Sign ?? pass.Unproven ?? pass.Weakness) is not { } unproven)
        {
            var again = tally.Passes > 1 ? " A second pass over the whole list was clean." : "";
            return new(
                CompletenessVerdict.Contiguous,
                (tally.Pages <= 1 ? "One page held the whole list." : "Every two neighbouring pages shared a row.") + again + since);
        }

        if (missing == 0) return new(CompletenessVerdict.Consistent, $"{Sentence(unproven)} Every row of the vendor's own list of ids came.");
        if (tally.Vanished > 0)
            return new(CompletenessVerdict.Incomplete, $"{Sentence(unproven)} {tally.Vanished} rows came in the first reading and not in the second, so others may be hidden.");
        if (tally.Vanished == 0) return new(CompletenessVerdict.Consistent, $"{Sentence(unproven)} A second reading brought every row of the first again.");

        if (tally.TotalBefore is not { } before || tally.TotalAfter is not { } after || tally.Resumed)
            return new(CompletenessVerdict.Unverified, Sentence(unproven) + since);
        if (before != after)
            return new(CompletenessVerdict.Unverified, $"{Sentence(unproven)} The vendor's count went from {before} to {after} meanwhile.");
        if (tally.TotalMoved) return new(CompletenessVerdict.Unverified, $"{Sentence(unproven)} The vendor's count was not {after} all the time.");
        return tally.Yielded == after
            ? new(CompletenessVerdict.Consistent, $"{Sentence(unproven)} As many rows came as the vendor counts.")
            : new(CompletenessVerdict.Unverified, $"{Sentence(unproven)} {tally.Yielded} rows came, but the vendor counts {after}.");
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
