using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Paging.Tokens;

namespace Affiliate.Client.Paging.Strategies;

/// <summary>Lists whose pages cannot overlap: the server fixes their size, or one response holds all.</summary>
internal sealed class SequentialPagingStrategy : PagingStrategy
{
    private readonly RepeatGuard _repeats = new();
    private readonly PagingScheme _scheme;
    private readonly int _size;
    private readonly RecentKeys _tail;
    private bool _resuming;
    private long _page;
    private int _length;
    private int _stepsBack;
    private TailLook _last;
    private TailLook? _behind;
    private bool _isAskedAgain;

    public SequentialPagingStrategy(PagingScheme scheme, int size, ResumePoint from)
    {
        _scheme = scheme;
        _size = size;
        _tail = RecentKeys.From(from, PagePosition.KeysInToken);
        _resuming = from.Kind != ResumeKind.Start;
        _page = Math.Max(1, from.Position);
        if (scheme.Kind != PagingKind.Unpaged)
            UnverifiableReason = "the size of a page cannot be chosen here, so neighbouring pages cannot be made to share a row.";
        Ask();
        _last = new TailLook(Next, []);
    }

    /// <inheritdoc/>
    public override int Accept(in PageKeys page)
    {
        var keys = page.Keys;
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

        // A total may be of any moment, or wrong: only a page behind the last row tells the end, and twice, since a page may be empty for a
        // moment.
        if (keys.Length == 0 && Seen.Count > 0 && !_isAskedAgain && _scheme.Kind == PagingKind.Page)
        {
            _isAskedAgain = true;
            return -1;
        }

        _behind = new TailLook(Next, keys);
        IsDone = keys.Length == 0 || page.IsEnd || _scheme.Kind == PagingKind.Unpaged;
        _page++;
        Ask();
        return first;
    }

    /// <inheritdoc/>
    public override int? ReadingsToConfirm => _page > 3 ? 4 : 2;

    /// <inheritdoc/>
    public override int Places => _scheme.Kind == PagingKind.Page ? 2 : 1;

    /// <inheritdoc/>
    public override TailLook? Tail(int look) => look % 2 == 0 ? _last : _behind;

    /// <inheritdoc/>
    public override PagePosition Position() =>
        new(ResumeKind.Page, Math.Max(1, _page - 1), null, null, _tail.Tail(PagePosition.KeysInToken + _length));

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
            LossSuspicion = $"the place could not be found again: none of the last rows is among the {length} rows there.";
            IsDone = true;
        }

        return -1;
    }

    private void Ask() => Next = _scheme.Kind == PagingKind.Page
        ? new PageRequest(0, checked((int)_page), _scheme.SizeIsChosen ? _size : 0, null)
        : new PageRequest(0, 1, 0, null);
}
