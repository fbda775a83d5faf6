namespace Affiliate.Client.Paging.Strategies;

/// <summary>
/// Tells the end of a list from a short page: neither an empty page nor the vendor's word nor the reached total is enough alone;
/// a page that holds the last row and nothing behind it must confirm them.
/// </summary>
internal sealed class EndDetector(RepeatGuard repeats)
{
    /// <summary>How often the last row may stand elsewhere, with nothing new behind it, before it is believed to be the last.</summary>
    public const int MaxConfirmations = 3;

    private const int MaxContradictions = 2;
    private bool _shortPagesSeen;
    private int _shortLengthBefore;
    private int _contradictions;
    private int _bridges;
    private int _idleProbes;
    private int _confirmations;

    /// <summary>The length of the page that was short last.</summary>
    public int ShortLength { get; private set; }

    /// <summary>
    /// Known rows came for every place behind the last row: the list grows in front of them, or the server gives its last page for ever.
    /// </summary>
    public bool IsRepeating { get; private set; }

    /// <summary>Why the end that was found is no end; null while there is no sign of it.</summary>
    public string? Suspicion { get; private set; }

    /// <summary>What to do after a page that is a known neighbour of the rows before it.</summary>
    public EndStep After(in EndFacts page)
    {
        if (page.Added > 0) (_bridges, _idleProbes) = (0, 0);
        if (page.Added > 0 || page.Behind > 0) _confirmations = 0;
        if (page.Behind > 0) return EndStep.GoOn;
        if (page.Length == 0) return AfterNothing(page.Total, page.Reached, page.IsUnchecked);
        if (page.IsConfirming && page.Added == 0 && (!page.Shifted || _confirmations >= MaxConfirmations))
        {
            IsRepeating |= page.Shifted;
            return EndStep.End;
        }

        // The last row stands elsewhere by now, and nothing new behind it.
        if (page.IsConfirming && page.Added == 0) return Confirm();
        if (page.IsUnchecked && page.Added == 0 && ++_idleProbes >= MaxConfirmations)
        {
            IsRepeating = true;
            return Confirm();
        }

        if (page.Total == page.Reached || (page.IsEnd && !(page.Total > page.Reached))) return Confirm();
        repeats.Idle(page.Added);
        if (!page.IsShort || (page.Added > 0 && (_shortPagesSeen || page.Total > page.Reached))) return EndStep.GoOn;
        ShortLength = page.Length;
        return EndStep.Probe;
    }

    /// <summary>What to do after a page right behind the last row that holds no known row.</summary>
    /// <param name="length">Its rows.</param>
    /// <param name="asked">How many were asked for.</param>
    /// <param name="total">The vendor's count.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="isCut">The server gives no more than <see cref="ShortLength"/> rows.</param>
    public EndStep AfterProbe(int length, int asked, long? total, long start, out bool isCut)
    {
        isCut = false;
        if (length == 0) return AfterNothing(total, start, isUnchecked: true);

        // The page before was short in the middle of the list. Twice the same length means that the server allows no more.
        isCut = (length < asked && length == ShortLength) || (_shortPagesSeen && ShortLength == _shortLengthBefore);
        _shortLengthBefore = ShortLength;
        _shortPagesSeen = true;
        if (++_bridges <= 2 * RepeatGuard.Limit) return EndStep.GoOn;
        Suspicion = $"the rows around row {start} come and go.";
        return EndStep.Fail;
    }

    private EndStep AfterNothing(long? total, long reached, bool isUnchecked)
    {
        if (total > reached)
        {
            if (++_contradictions <= MaxContradictions) return EndStep.GoOn;
            Suspicion = $"the vendor counts {total} rows, but nothing comes after row {reached}.";
            return EndStep.Fail;
        }

        // The page before may have been cut short, and a row gone since: nothing may follow the last row where that row is seen, too.
        return isUnchecked && _confirmations == 0 ? Confirm() : EndStep.End;
    }

    private EndStep Confirm()
    {
        _confirmations++;
        return EndStep.Confirm;
    }
}
