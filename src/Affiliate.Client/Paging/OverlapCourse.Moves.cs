namespace Affiliate.Client.Paging;

/// <summary>Which window comes next, and what size the server allows.</summary>
internal sealed partial class OverlapCourse
{
    private int _widenIn;
    private int _widenAfter;

    // Only a page begins elsewhere if the server uses another size than asked.
    private bool MustObeyClamp => _isClamped && _shape.Style == ListingStyle.Page;

    private void Rewind()
    {
        _calm = 0;
        // A large step back costs rows of one window, a small one may cost further requests.
        _back = _back == 1 ? Math.Max(16, _reach / 4) : _back * 2;
        var beyondTrail = _back > 2L * Math.Max(_trail.Count, _reach);
        if (beyondTrail && _trail.IsCut)
        {
            Doubt = "the place could not be found again: none of the last rows is there any more.";
            IsDone = true;
            return;
        }

        _step = Step.Overlap;
        // Wide enough to hold what was inserted, too: a window that ends before the frontier tells little.
        var size = MustObeyClamp ? _reach : (int)Math.Min(_shape.MaxSize, _widest + (2 * _back));
        Next = WindowPlanner.Cover(_shape.Style, beyondTrail ? 0 : Math.Max(0, _end - _back), size, Limits);
    }

    private void Overlap(Step step = Step.Overlap)
    {
        _step = step;
        if (_isClamped && _reach < _widest && step == Step.Overlap && _widenIn-- == 0)
        {
            _step = Step.Widen;
            Next = WindowPlanner.Cover(_shape.Style, Math.Max(0, _end - 1), _widest, (_shape.MinSize, _shape.MaxSize));
            return;
        }

        var size = step == Step.Confirm && !MustObeyClamp ? _widest : _reach;
        Next = WindowPlanner.Cover(_shape.Style, Math.Max(0, _end - 1), size, Limits);
        if (Start + Next.Size > _end) return;
        // No window of an allowed size holds the last row and one more.
        _step = Step.Cross;
        if (step == Step.Confirm) (Unproven, IsDone) = (TooFewRows, true);
        Next = WindowPlanner.At(_shape.Style, _end, _reach, _shape.MinSize);
    }

    /// <summary>A server that says that it gave smaller pages than asked numbers its pages by that size.</summary>
    private void ObeyEcho(int? echoed)
    {
        if (echoed is not { } size || size <= 0 || size >= Next.Size) return;
        Next = Next with { Size = size };
        Clamp(size);
    }

    /// <summary>One page number, two sizes, the same rows: the pages begin where the server wants.</summary>
    private bool IsSizeIgnored(ulong[] keys)
    {
        var (request, rows) = _before;
        _before = (Next, keys);
        return _isClamped && keys.Length > 0 && keys.Length != Next.Size && Next.PageNumber > 1 && request.PageNumber == Next.PageNumber
            && request.Size != Next.Size && keys.AsSpan().SequenceEqual(rows);
    }

    /// <summary>
    /// A server may cut pages short for a moment only, so what it allows is asked again: at once, then after 1, 3, 7 ... windows. The answer
    /// counts only if it is plain, for a page of another size than asked begins at another row than asked.
    /// </summary>
    private bool IsWider(in WindowFacts window)
    {
        var size = window.EchoedSize is > 0 and var echoed && echoed < Next.Size ? echoed : Next.Size;
        var expected = _end - 1 - WindowPlanner.StartOf(_shape.Style, Next with { Size = size });
        var isPlain = expected >= 0 && expected < window.Keys.Length && window.Keys[expected] == _trail.Last;
        if (isPlain && window.Keys.Length > _reach)
        {
            (_isClamped, _reach, _step) = (false, _widest, Step.Overlap);
            (_widenIn, _widenAfter) = (0, 0);
            return true;
        }

        _widenAfter = (2 * _widenAfter) + 1;
        _widenIn = _widenAfter;
        Overlap();
        return false;
    }

    private void Clamp(int size)
    {
        _isClamped = true;
        _reach = Math.Min(_reach, size);
        _narrowest = Math.Min(_narrowest, _reach);
    }
}
