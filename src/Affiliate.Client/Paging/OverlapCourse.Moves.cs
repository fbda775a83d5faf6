namespace Affiliate.Client.Paging;

/// <summary>Which window comes next, and what size the server allows.</summary>
internal sealed partial class OverlapCourse
{
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
        var size = _isClamped ? _reach : (int)Math.Min(_shape.MaxSize, _reach + (2 * _back));
        Next = WindowPlanner.Cover(_shape.Style, beyondTrail ? 0 : Math.Max(0, _end - _back), size, Limits);
    }

    private void Overlap(Step step = Step.Overlap)
    {
        _step = step;
        Next = WindowPlanner.Cover(_shape.Style, Math.Max(0, _end - 1), _reach, Limits);
        if (_step != Step.Overlap || Start + Next.Size > _end) return;
        // No window of an allowed size holds the last row and one more.
        _step = Step.Cross;
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
        return _isClamped && keys.Length > 0 && Next.PageNumber > 1 && request.PageNumber == Next.PageNumber && request.Size != Next.Size
            && keys.AsSpan().SequenceEqual(rows);
    }

    private void Clamp(int size)
    {
        _isClamped = true;
        _reach = Math.Min(_reach, size);
    }
}
