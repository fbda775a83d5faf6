using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Paging.Tokens;

namespace Affiliate.Client.Paging.Strategies;

/// <summary>
/// Offset and Page lists: every page begins at the last known row or before it, and counts only if it holds a known row.
/// If it does not, rows moved: go back by a growing overlap until one appears.
/// </summary>
internal sealed partial class OverlappingPagingStrategy : PagingStrategy
{
    private const int ShortList = 16;
    private readonly PagingScheme _scheme;
    private readonly RecentKeys _recent;
    private readonly RepeatGuard _repeats = new();
    private readonly PageSizeNegotiator _sizes;
    private readonly EndDetector _ending;
    private readonly ShiftLedger _shifts = new();
    private readonly GrowthBound _bound = new();
    private readonly bool _isResumed;
    private long _end;
    private long _back = 1;
    private long? _total;
    private long? _lastTotal;
    private Step _step = Step.Overlap;
    private int _pageLength;
    private int _calm = int.MaxValue / 2;
    private bool _jumped;
    private int _windows;
    private bool _isLastLook;

    /// <summary>Begins at the list's start or at a resume point of kind Row.</summary>
    public OverlappingPagingStrategy(PagingScheme scheme, int size, ResumePoint from)
    {
        _scheme = scheme;
        _sizes = new PageSizeNegotiator(scheme, size);
        _ending = new EndDetector(_repeats);
        _isResumed = from.Kind != ResumeKind.Start;
        // What an earlier page can have shown must fit, and what a burst of deletions can hide.
        _recent = RecentKeys.From(from, Math.Max(1024, 4 * _sizes.Reach));
        if (!_isResumed)
        {
            Next = PagePlanner.At(scheme.Kind, 0, Math.Max(size, scheme.MinSize), scheme.MinSize);
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
        LookAhead,
        Front,
    }

    /// <inheritdoc/>
    public override bool IsWorthRepeating => LossSuspicion is not null || UnverifiableReason is not null;

    // A row that a server leaves out now and then shows in the pages of a long list, which do not fit together; in a short one only by
    // luck.
    /// <inheritdoc/>
    public override int? ReadingsToConfirm => _windows > ShortList ? 2 : 3;

    /// <inheritdoc/>
    public override int RowsPerPage => Math.Max(1, _sizes.Narrowest - 1);

    private long Start => PagePlanner.GetStart(_scheme.Kind, Next);

    private int ConfirmingSize => _sizes.MustObey ? _sizes.Reach : _sizes.Widest;

    /// <inheritdoc/>
    public override int Accept(in PageKeys page)
    {
        _windows++;
        if (_step == Step.Widen && !IsWider(page)) return -1;
        if (_step == Step.LookAhead) return LookedAhead(page);
        if (_scheme.HasTotal) _total = page.Total ?? _total;
        _pageLength = page.Keys.Length;
        if (_step == Step.Front) return AtFront(page.Keys);
        Next = _sizes.AsTaken(Next, page.Keys, page.EchoedSize, ImpliedStart(page.Keys));
        if (_sizes.IsIgnored)
        {
            (CannotOverlap, IsDone) = (true, true);
            return -1;
        }

        var start = Start;
        _repeats.Look(start, page.Keys);
        var fromStart = start == 0 && !_recent.IsCut;
        var first = fromStart ? 0 : _recent.FirstKnown(page.Keys);
        if (first >= 0)
        {
            Adopt(page, start, first, fromStart);
            // Rows in front of the first known one came in meanwhile, or were passed over; after resuming they may be old ones.
            return _isResumed ? first : 0;
        }

        return AcceptUnknown(page, start);
    }

    /// <summary>A page that shares no row with what was read.</summary>
    private int AcceptUnknown(in PageKeys page, long start)
    {
        if (_step == Step.Probe || (_step == Step.Cross && page.Keys.Length == 0))
        {
            Probed(page, start);
            return -1;
        }

        if (_step != Step.Cross)
        {
            Rewind();
            return -1;
        }

        UnverifiableReason = TooFewRows;
        _recent.Append(page.Keys);
        _end = start + page.Keys.Length;
        GoOn(page, _end, new RecentKeysMerge(0, page.Keys.Length, 0, 0), shifted: false);
        return 0;
    }

    /// <inheritdoc/>
    public override TailLook? Tail(int look)
    {
        // Another size is another address, which a cache may not know.
        var (min, max) = _sizes.Limits;
        var size = Math.Clamp(Math.Min(_sizes.Reach, max) - (look % 4), Math.Max(min, 2), Math.Max(Math.Max(min, 2), max));
        var request = _scheme.Kind == PagingKind.Offset
            ? new PageRequest(Math.Max(0, _end - size + 1), 0, size, null)
            : PagePlanner.Cover(_scheme.Kind, Math.Max(0, _end - 1), size, (min, max));
        var count = _end - PagePlanner.GetStart(_scheme.Kind, request);
        return count <= _recent.Count && count <= request.Size ? new TailLook(request, _recent.Tail((int)Math.Max(0, count))) : null;
    }

    /// <inheritdoc/>
    public override PagePosition Position() =>
        new(ResumeKind.Row, _end - 1, null, null, _recent.Tail(PagePosition.KeysInToken + _pageLength));

    /// <inheritdoc/>
    public override void GiveUp(long requests)
    {
        if (_total is { } total && Seen.Count > 2 * total) base.GiveUp(requests);
        LossSuspicion = $"the list changed faster than it could be read: {requests} requests brought {Seen.Count} different rows.";
        IsDone = true;
    }

    /// <inheritdoc/>
    public override void Foresee(int count, List<PageRequest> pages)
    {
        var page = Next;
        // After a shift more may follow: what is fetched early may be for nothing, so trust returns page by page.
        var trusted = _total is null ? 0 : Math.Min(count, 1 + _calm);
        while (!IsDone && pages.Count < trusted)
        {
            pages.Add(page);
            if (_step != Step.Overlap) return;
            var end = PagePlanner.GetStart(_scheme.Kind, page) + page.Size;
            if (end >= _total)
            {
                // What confirms the end is known as well: a place moved meanwhile shows in its rows, as in those of any page fetched early.
                var last = Math.Max(0, _total.Value - 1);
                if (pages.Count < trusted) pages.Add(PagePlanner.Cover(_scheme.Kind, last, ConfirmingSize, _sizes.Limits));
                return;
            }

            page = PagePlanner.Cover(_scheme.Kind, end - 1, _sizes.Reach, _sizes.Limits);
        }
    }

    private void Adopt(in PageKeys page, long start, int first, bool fromStart)
    {
        var keys = page.Keys;
        var expected = _end - 1 - start;
        var known = _recent.Count > 0 && first < keys.Length;
        var shifted = _recent.Last is { } frontier && !(expected >= 0 && expected < keys.Length && keys[expected] == frontier);
        if (known) Overlaps++;
        if (known && (shifted || _back > 1)) Shifts++;
        var fromFirst = known && start > 0 && _recent.IsFirst(keys[first]);
        if (known && !fromStart) Account(keys, start, first);
        var merge = _recent.Merge(keys.AsSpan(first), fromStart, Seen);
        if (merge.Moved > 0)
            LossSuspicion ??= "rows that were read already came back behind the place reached, so the vendor's order is not stable.";
        if (page.Total is { } total && _lastTotal is { } last && total != last)
            _shifts.Count();
        _lastTotal = page.Total ?? _lastTotal;
        var isLast =
            merge.Behind > 0 && (_back > 1 || _jumped) && keys.Length < (_sizes.IsClamped ? Math.Min(Next.Size, _sizes.Reach) : Next.Size);
        Suspect(isLast, fromFirst, merge.Behind > 0, start, page.EchoedSize);
        _shifts.Lack(merge.Gone);
        if (isLast)
        {
            // The list ends before the frontier: the rows between were removed.
            _recent.Drop(merge.Behind);
            merge = merge with { Behind = 0 };
        }

        _jumped = merge.Behind > 0;
        _back = 1;
        _calm++;
        _end = start + keys.Length + merge.Behind;
        GoOn(page, start + keys.Length, merge, known && shifted);
    }

    /// <summary>Compares where the first known row stands with where it stood.</summary>
    private void Account(ulong[] keys, long start, int first)
    {
        var distance = start + first - (_end - _recent.FromEnd(keys[first]));
        var newInFront = 0;
        foreach (var key in keys.AsSpan(0, first))
        {
            if (!Seen.Contains(key)) newInFront++;
        }

        _shifts.Move(distance, newInFront);
        _bound.Move(distance);
    }

    private void Suspect(bool isLast, bool fromFirst, bool isBehind, long start, int? echoedSize)
    {
        // A server that ignores the place once sends the first rows too. A jump past the frontier that no shared row can check, or an end
        // that is told by such a page, would then be taken on its word.
        if (fromFirst && isBehind && (isLast || _step == Step.Cross))
            LossSuspicion ??= "the list's first rows came for a later place, so the server may have ignored the place.";
        // Two such pages in a row can also be a list that lost its end, which a second pass clears up; after resuming there is none.
        if (isLast && _jumped && start > 0 && !_isResumed && _scheme.Kind == PagingKind.Page && echoedSize is null)
            LossSuspicion ??= "a short page came for a later place, so the server may have counted its pages by another size.";
    }

    private long? ImpliedStart(ulong[] keys)
    {
        var first = _recent.FirstKnown(keys);
        return first < 0 ? null : _end - _recent.FromEnd(keys[first]) - first;
    }
}
