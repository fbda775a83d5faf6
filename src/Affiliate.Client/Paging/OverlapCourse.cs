namespace Affiliate.Client.Paging;

/// <summary>
/// Offset and Page lists: every window begins at the last known row or before it, and counts only if it holds a known row.
/// If it does not, rows moved: go back by a growing overlap until one appears.
/// </summary>
internal sealed partial class OverlapCourse : Course
{
    private const string TooFewRows = "the server gives so few rows at once that not every two windows can be made to share one.";
    private readonly ListingShape _shape;
    private readonly Trail _trail;
    private readonly RepeatGuard _repeats = new();
    private readonly int _widest;
    private readonly bool _isResumed;
    private int _reach;
    private int _narrowest;
    private long _end;
    private long _back = 1;
    private long? _total;
    private long? _lastTotal;
    private Step _step = Step.Overlap;
    private int _windowLength;
    private int _calm = int.MaxValue / 2;
    private bool _isClamped;
    private bool _jumped;
    private (WindowRequest Request, ulong[] Rows) _before;

    /// <summary>Begins at the list's start or at a resume point of kind Row.</summary>
    public OverlapCourse(ListingShape shape, int size, ResumePoint from)
    {
        _shape = shape;
        // One row of every window is a known one: asking for one more keeps the pages as large as the caller wants.
        var wider = shape.Style == ListingStyle.Offset ? size + 1 : size + Math.Max(5, size / 4);
        _widest = Math.Min(shape.MaxSize, Math.Max(wider, shape.MinSize));
        (_reach, _narrowest) = (_widest, _widest);
        _isResumed = from.Kind != ResumeKind.Start;
        // What an earlier page can have shown must fit, and what a burst of deletions can hide.
        _trail = Trail.From(from, Math.Max(1024, 4 * _reach));
        if (!_isResumed)
        {
            Next = WindowPlanner.At(shape.Style, 0, Math.Max(size, shape.MinSize), shape.MinSize);
        }
        else
        {
            _end = from.Position + 1;
            Overlap();
        }
    }

    private enum Step
    {
        Overlap,
        Probe,
        Confirm,
        Cross,
        Widen,
    }

    /// <inheritdoc/>
    public override bool IsWorthRepeating => Doubt is not null || Unproven is not null;

    /// <inheritdoc/>
    public override int RowsPerWindow => Math.Max(1, _narrowest - 1);

    private (int Min, int Max) Limits => (_shape.MinSize, _isClamped ? _reach : _shape.MaxSize);

    private long Start => WindowPlanner.StartOf(_shape.Style, Next);

    /// <inheritdoc/>
    public override int Accept(in WindowFacts window)
    {
        if (_step == Step.Widen && !IsWider(window)) return -1;
        ObeyEcho(window.EchoedSize);
        if (_shape.HasTotal) _total = window.Total ?? _total;
        _windowLength = window.Keys.Length;
        if (_shape.Style == ListingStyle.Page && (window.Keys.Length > Next.Size || IsSizeIgnored(window.Keys)))
        {
            (CannotOverlap, IsDone) = (true, true);
            return -1;
        }

        var start = Start;
        _repeats.Look(start, window.Keys);
        var fromStart = start == 0 && !_trail.IsCut;
        var first = fromStart ? 0 : _trail.FirstKnown(window.Keys);
        if (first >= 0)
        {
            Adopt(window, start, first, fromStart);
        }
        else if (_step == Step.Probe || (_step == Step.Cross && window.Keys.Length == 0))
        {
            Probed(window, start);
        }
        else if (_step == Step.Cross)
        {
            Unproven = TooFewRows;
            first = 0;
            _trail.Append(window.Keys);
            _end = start + window.Keys.Length;
            Continue(window, _end, new TrailMerge(0, window.Keys.Length, 0), shifted: false);
        }
        else
        {
            Rewind();
        }

        return first;
    }

    /// <inheritdoc/>
    public override PlaceMark Mark() => new(ResumeKind.Row, _end - 1, null, null, _trail.Tail(PlaceMark.KeysInToken + _windowLength));

    /// <inheritdoc/>
    public override void GiveUp(long requests)
    {
        if (_total is { } total && Seen.Count > 2 * total) base.GiveUp(requests);
        Doubt = $"the list changed faster than it could be read: {requests} requests brought {Seen.Count} different rows.";
        IsDone = true;
    }

    /// <inheritdoc/>
    public override void Foresee(int count, List<WindowRequest> windows)
    {
        var window = Next;
        // After a shift more may follow: what is fetched early may be for nothing, so trust returns window by window.
        var trusted = _total is null ? 0 : Math.Min(count, 1 + _calm);
        while (!IsDone && windows.Count < trusted)
        {
            windows.Add(window);
            var end = WindowPlanner.StartOf(_shape.Style, window) + window.Size;
            if (_step != Step.Overlap || end >= _total) return;
            window = WindowPlanner.Cover(_shape.Style, end - 1, _reach, Limits);
        }
    }

    private void Adopt(in WindowFacts window, long start, int first, bool fromStart)
    {
        var length = window.Keys.Length;
        var expected = _end - 1 - start;
        var known = _trail.Count > 0 && first < length;
        var shifted = _trail.Last is { } frontier && !(expected >= 0 && expected < length && window.Keys[expected] == frontier);
        if (known) Overlaps++;
        if (known && (shifted || _back > 1)) Shifts++;
        var fromFirst = known && start > 0 && _trail.IsFirst(window.Keys[first]);
        var merge = _trail.Merge(window.Keys.AsSpan(first), fromStart, Seen);
        if (merge.Moved > 0) Doubt ??= "rows that were read already came back behind the place reached, so the vendor's order is not stable.";
        if (shifted && known && _shape.HasTotal && window.Total is not null && window.Total == _lastTotal)
            Doubt ??= "rows moved although the vendor's count stayed the same, so its order is not stable.";
        if (_shape.HasTotal) _lastTotal = window.Total;
        var isLast = merge.Behind > 0 && (_back > 1 || _jumped) && length < Next.Size;
        // A server that ignores the place once sends the first rows too. A jump past the frontier that no shared row can check, or an end that is
        // told by such a window, would then be taken on its word.
        if (fromFirst && merge.Behind > 0 && (isLast || _step == Step.Cross))
            Doubt ??= "the list's first rows came for a later place, so the server may have ignored the place.";
        // Two such windows in a row can also be a list that lost its end, which a second pass clears up; after resuming there is none.
        if (isLast && _jumped && start > 0 && !_isResumed && _shape.Style == ListingStyle.Page && window.EchoedSize is null)
            Doubt ??= "a short page came for a later place, so the server may have counted its pages by another size.";
        if (isLast)
        {
            // The list ends before the frontier: the rows between were removed.
            _trail.Drop(merge.Behind);
            merge = merge with { Behind = 0 };
        }

        _jumped = merge.Behind > 0;
        _back = 1;
        _calm++;
        _end = start + length + merge.Behind;
        Continue(window, start + length, merge, known && shifted);
    }
}
