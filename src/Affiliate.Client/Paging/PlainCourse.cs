namespace Affiliate.Client.Paging;

/// <summary>Lists whose pages cannot overlap: the server fixes their size, or one response holds all.</summary>
internal sealed class PlainCourse : Course
{
    private readonly RepeatGuard _repeats = new();
    private readonly ListingShape _shape;
    private readonly int _size;
    private readonly Trail _tail;
    private bool _resuming;
    private long _page;
    private int _length;
    private int _stepsBack;
    private TailLook _last;
    private TailLook? _behind;
    private bool _isAskedAgain;

    public PlainCourse(ListingShape shape, int size, ResumePoint from)
    {
        _shape = shape;
        _size = size;
        _tail = Trail.From(from, PlaceMark.KeysInToken);
        _resuming = from.Kind != ResumeKind.Start;
        _page = Math.Max(1, from.Position);
        if (shape.Style != ListingStyle.Unpaged)
            Unproven = "the size of a page cannot be chosen here, so neighbouring pages cannot be made to share a row.";
        Ask();
        _last = new TailLook(Next, []);
    }

    /// <inheritdoc/>
    public override int Accept(in WindowFacts window)
    {
        var keys = window.Keys;
        _length = keys.Length;
        if (_resuming && _tail.FirstKnown(keys) < 0) return StepBack(keys.Length);
        _repeats.LookPlain(_page - 1, keys);
        if (keys.Length > 0) _last = new TailLook(Next, keys);
        var first = _resuming ? _tail.FirstKnown(keys) : 0;
        _resuming = false;
        var fresh = 0;
        foreach (var key in keys.AsSpan(first))
        {
            if (!Seen.Contains(key)) fresh++;
        }

        _tail.Append(keys.AsSpan(first));

        // A row of an earlier page on this one: the list grew in front of the place.
        if (fresh < keys.Length - first && _page > 1 && _stepsBack == 0)
        {
            Shifts++;
            Weakness ??= "rows of one page came again on the next one, so rows moved.";
        }

        // A total may be of any moment, or wrong: only a page behind the last row tells the end, and twice, since a page may be empty for a moment.
        if (keys.Length == 0 && Seen.Count > 0 && !_isAskedAgain && _shape.Style == ListingStyle.Page)
        {
            _isAskedAgain = true;
            return -1;
        }

        _behind = new TailLook(Next, keys);
        IsDone = keys.Length == 0 || window.IsEnd || _shape.Style == ListingStyle.Unpaged;
        _page++;
        Ask();
        return first;
    }

    /// <inheritdoc/>
    public override int? ReadingsToConfirm => _page > 3 ? 4 : 2;

    /// <inheritdoc/>
    public override int Places => _shape.Style == ListingStyle.Page ? 2 : 1;

    /// <inheritdoc/>
    public override TailLook? Tail(int look) => look % 2 == 0 ? _last : _behind;

    /// <inheritdoc/>
    public override PlaceMark Mark() => new(ResumeKind.Page, Math.Max(1, _page - 1), null, null, _tail.Tail(PlaceMark.KeysInToken + _length));

    private int StepBack(int length)
    {
        if (_page > 1 && ++_stepsBack <= 3)
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

    private void Ask() => Next = _shape.Style == ListingStyle.Page
        ? new WindowRequest(0, checked((int)_page), _shape.SizeIsChosen ? _size : 0, null)
        : new WindowRequest(0, 1, 0, null);
}
