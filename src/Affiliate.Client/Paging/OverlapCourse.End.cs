namespace Affiliate.Client.Paging;

/// <summary>How the end is told from a short page: only an empty window, the vendor's word or the reached total ends the walk.</summary>
internal sealed partial class OverlapCourse
{
    private bool _shortPagesSeen;
    private int _shortLength;
    private int _shortLengthBefore;
    private int _contradictions;
    private int _bridges;
    private bool _isConfirmed;

    private void Continue(in WindowFacts window, long reached, TrailMerge merge, bool shifted)
    {
        var length = window.Keys.Length;
        var isShort = length < Next.Size;
        var total = _shape.HasTotal ? window.Total : null;
        if (merge.Added > 0) _bridges = 0;
        if (merge.Added > 0 || merge.Behind > 0) _isConfirmed = false;
        if (merge.Behind > 0)
        {
            Overlap();
        }
        else if (total == reached && shifted && !_isConfirmed)
        {
            // Rows moved, or the server ignored the place: then the place reached is another one, and no end.
            Confirm();
        }
        else if (total == reached || (window.IsEnd && !(total > reached)))
        {
            IsDone = true;
        }
        else if (length == 0)
        {
            Ended(total, reached);
        }
        else if (merge.Added == 0 && _step == Step.Confirm && !shifted)
        {
            IsDone = true;
        }
        else if (isShort && (merge.Added == 0 || !(_shortPagesSeen || total > reached)))
        {
            _repeats.Idle(merge.Added);
            Probe(length);
        }
        else
        {
            _repeats.Idle(merge.Added);
            Overlap();
        }
    }

    private void Probe(int length)
    {
        _step = Step.Probe;
        _shortLength = length;
        Next = WindowPlanner.At(_shape.Style, _end, _reach, _shape.MinSize);
    }

    /// <summary>The window right behind the last row came back without a known row.</summary>
    private void Probed(in WindowFacts window, long start)
    {
        if (window.Keys.Length == 0)
        {
            Ended(_shape.HasTotal ? window.Total : null, start);
            return;
        }

        // The page before was short in the middle of the list. Twice the same length means that the server allows no more.
        var isShortToo = window.Keys.Length < Next.Size && window.Keys.Length == _shortLength;
        if (isShortToo || (_shortPagesSeen && _shortLength == _shortLengthBefore)) Clamp(_shortLength);
        _shortLengthBefore = _shortLength;
        _shortPagesSeen = true;
        if (++_bridges > 2 * RepeatGuard.Limit)
        {
            Doubt = $"the rows around row {start} come and go.";
            IsDone = true;
        }
        else
        {
            Overlap();
        }
    }

    private void Confirm()
    {
        _isConfirmed = true;
        Overlap(Step.Confirm);
    }

    private void Ended(long? total, long reached)
    {
        if (total > reached)
        {
            if (++_contradictions <= 2)
            {
                Overlap();
                return;
            }

            Doubt = $"the vendor counts {total} rows, but nothing comes after row {reached}.";
            IsDone = true;
        }
        else if (_step is Step.Probe or Step.Cross && !_isConfirmed)
        {
            // The page before may have been cut short, and a row gone since: nothing may follow the last row where that row is seen, too.
            Confirm();
        }
        else
        {
            IsDone = true;
        }
    }
}
