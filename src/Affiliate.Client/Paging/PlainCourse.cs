namespace Affiliate.Client.Paging;

/// <summary>Lists whose windows cannot overlap: pages of a size that the server fixes, single rows, or one answer for all.</summary>
internal sealed class PlainCourse : Course
{
    private readonly RepeatGuard _repeats = new();
    private readonly ListingShape _shape;
    private readonly int _size;
    private readonly Trail _tail;
    private bool _resuming;
    private long _page;
    private long _offset;
    private int _stepsBack;

    public PlainCourse(ListingShape shape, int size, ResumePoint from)
    {
        _shape = shape;
        _size = size;
        _tail = Trail.From(from, PlaceMark.KeysInToken);
        _resuming = from.Kind != ResumeKind.Start;
        _page = shape.Style == ListingStyle.Offset ? 1 : Math.Max(1, from.Position);
        _offset = shape.Style == ListingStyle.Offset ? from.Position : 0;
        if (shape.Style != ListingStyle.Unpaged)
            Unproven = "the size of a page cannot be chosen here, so neighbouring pages cannot be made to share a row.";
        Ask();
    }

    /// <inheritdoc/>
    public override int Accept(in WindowFacts window)
    {
        var keys = window.Keys;
        if (_resuming && _tail.FirstKnown(keys) < 0) return StepBack(keys.Length);
        _repeats.LookPlain(_shape.Style == ListingStyle.Offset ? _offset : _page - 1, keys);
        var first = _resuming ? _tail.FirstKnown(keys) : 0;
        _resuming = false;
        var fresh = 0;
        foreach (var key in keys.AsSpan(first))
        {
            if (Seen.Contains(key)) continue;
            fresh++;
            _tail.Append(key);
        }

        // A row of an earlier page on this one: the list grew in front of the place.
        if (fresh < keys.Length - first && _page > 1 && _stepsBack == 0) Shifts++;
        IsDone = keys.Length == 0 || window.IsEnd || _shape.Style == ListingStyle.Unpaged
            || (_shape.HasTotal && window.Total == Seen.Count + fresh);
        Advance(keys.Length);
        return first;
    }

    /// <inheritdoc/>
    public override PlaceMark Mark() => _shape.Style == ListingStyle.Offset
        ? new PlaceMark(ResumeKind.Page, Math.Max(0, _offset - 1), null, null, _tail.Tail(PlaceMark.KeysInToken))
        : new PlaceMark(ResumeKind.Page, Math.Max(1, _page - 1), null, null, _tail.Tail(PlaceMark.KeysInToken));

    private void Advance(int length)
    {
        _page++;
        _offset += length;
        Ask();
    }

    private int StepBack(int length)
    {
        if (_page > 1 && _shape.Style == ListingStyle.Page && ++_stepsBack <= 3)
        {
            Shifts++;
            _page--;
            Ask();
        }
        else
        {
            Doubt = $"the place could not be found again: none of the last rows is among the {length} rows there.";
            IsDone = true;
        }

        return -1;
    }

    private void Ask() => Next = _shape.Style switch
    {
        ListingStyle.Offset => new WindowRequest(_offset, 0, _size, null),
        ListingStyle.Page => new WindowRequest(0, checked((int)_page), _shape.SizeIsChosen ? _size : 0, null),
        _ => new WindowRequest(0, 1, 0, null),
    };
}
