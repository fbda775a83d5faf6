using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Paging.Strategies;

/// <summary>Which page comes next.</summary>
internal sealed partial class OverlappingPagingStrategy
{
    private const string TooFewRows = "the server gives so few rows at once that not every two pages can be made to share one.";

    private void GoOn(in PageKeys page, long reached, RecentKeysMerge merge, bool shifted)
    {
        var step = _ending.After(new EndFacts
        {
            Length = page.Keys.Length,
            IsShort = page.Keys.Length < Next.Size,
            IsEnd = page.IsEnd,
            Total = _scheme.HasTotal ? page.Total : null,
            Reached = reached,
            Added = merge.Added,
            Behind = merge.Behind,
            Shifted = shifted,
            IsConfirming = _step == Step.Confirm,
            IsUnchecked = _step is Step.Probe or Step.Cross,
        });
        if (_end >= _bound.End && merge.Behind == 0)
        {
            Weakness ??= $"the list grows as fast as it is read, so it was read to where it ended meanwhile, row {_bound.End}.";
            Finish();
        }
        else if (step is not (EndStep.End or EndStep.Fail) && merge.Added > 0 && IsLongerThanRead(page.Keys.Length))
        {
            _step = Step.LookAhead;
            Next = PagePlanner.At(_scheme.Kind, _bound.Ahead(_end), _sizes.Reach, _sizes.Limits.Min);
        }
        else
        {
            Take(step);
        }
    }

    /// <summary>Whether to ask how long the list is, because pages that are short or cut go on and on.</summary>
    private bool IsLongerThanRead(int length) => _bound.IsDue(length, length < Next.Size || _sizes.IsClamped, _total is not null);

    private void Take(EndStep step)
    {
        switch (step)
        {
            case EndStep.Probe:
                _step = Step.Probe;
                Next = PagePlanner.At(_scheme.Kind, _end, _sizes.Reach, _sizes.Limits.Min);
                break;
            case EndStep.Confirm:
                Overlap(Step.Confirm);
                break;
            case EndStep.End:
                Finish();
                break;
            case EndStep.Fail:
                (LossSuspicion, IsDone) = (_ending.Suspicion, true);
                break;
            default:
                Overlap();
                break;
        }
    }

    /// <summary>The page right behind the last row came back without a known row.</summary>
    private void Probed(in PageKeys page, long start)
    {
        var step = _ending.AfterProbe(page.Keys.Length, Next.Size, _scheme.HasTotal ? page.Total : null, start, out var isCut);
        // Where larger pages begin elsewhere, a page that was cut once is enough to ask for no more.
        if (isCut || (page.Keys.Length > 0 && _ending.ShortLength > 1 && _scheme.Kind == PagingKind.Page))
            _sizes.Clamp(_ending.ShortLength);
        Take(step);
    }

    private void Rewind()
    {
        _calm = 0;
        // A large step back costs rows of one page, a small one may cost further requests.
        _back = _back == 1 ? Math.Max(16, _sizes.Reach / 4) : _back * 2;
        var beyondRecent = _back > 2L * Math.Max(_recent.Count, _sizes.Reach);
        if (beyondRecent && _recent.IsCut)
        {
            LossSuspicion = "the place could not be found again: none of the last rows is there any more.";
            IsDone = true;
            return;
        }

        _step = Step.Overlap;
        // Wide enough to hold what was inserted, too: a page that ends before the frontier tells little.
        var size = _sizes.MustObey ? _sizes.Reach : (int)Math.Min(_sizes.WideLimits.Max, _sizes.Widest + (2 * _back));
        Next = PagePlanner.Cover(_scheme.Kind, beyondRecent ? 0 : Math.Max(0, _end - _back), size, _sizes.Limits);
    }

    private void Overlap(Step step = Step.Overlap)
    {
        _step = step;
        if (step == Step.Overlap && _sizes.TriesWider())
        {
            _step = Step.Widen;
            Next = PagePlanner.Cover(_scheme.Kind, Math.Max(0, _end - 1), _sizes.Widest, _sizes.WideLimits);
            return;
        }

        var size = step == Step.Confirm ? ConfirmingSize : _sizes.Reach;
        Next = PagePlanner.Cover(_scheme.Kind, Math.Max(0, _end - 1), size, _sizes.Limits);
        if (Start + Next.Size > _end) return;
        // No page of an allowed size holds the last row and one more.
        _step = Step.Cross;
        if (step == Step.Confirm)
        {
            UnverifiableReason = TooFewRows;
            Finish();
        }
        else
        {
            Next = PagePlanner.At(_scheme.Kind, _end, _sizes.Reach, _sizes.Limits.Min);
        }
    }

    /// <summary>
    /// The response to a try for more rows counts only if it is plain, for a page of another size than asked begins at another row than
    /// asked.
    /// </summary>
    private bool IsWider(in PageKeys page)
    {
        var size = page.EchoedSize is > 0 and var echoed && echoed < Next.Size ? echoed : Next.Size;
        var startsAnyway = _scheme.Kind == PagingKind.Offset || Next.PageNumber == 1;
        var expected = _end - 1 - PagePlanner.GetStart(_scheme.Kind, Next with { Size = size });
        var isPlain = startsAnyway || (expected >= 0 && expected < page.Keys.Length && page.Keys[expected] == _recent.Last);
        if (isPlain && page.Keys.Length > _sizes.Reach)
        {
            _sizes.Widen();
            _step = Step.Overlap;
            return true;
        }

        _sizes.StayNarrow();
        Overlap();
        return false;
    }

    private int LookedAhead(in PageKeys page)
    {
        if (_isLastLook)
        {
            if (page.Keys.Length > 0 && Seen.Contains(page.Keys[0]))
                throw new PagingFaultException(
                    $"the server repeats its last rows: it sends {page.Keys.Length} known ones for row {Start}, far behind the last"
                );
            Close();
            return -1;
        }

        if (page.Keys.Length == 0) _bound.EndsBefore(Start);
        Overlap();
        return -1;
    }

    /// <summary>The end was seen. If anything moved, an unread row may have gone to the front, which is read once more.</summary>
    private void Finish()
    {
        if (_shifts.IsMoved && !_isResumed && LossSuspicion is null && UnverifiableReason is null && _recent.Count > 0)
        {
            _step = Step.Front;
            Next = PagePlanner.At(_scheme.Kind, 0, ConfirmingSize, _sizes.Limits.Min);
            return;
        }

        Close();
    }

    private int AtFront(ulong[] keys)
    {
        var newRows = 0;
        var isJoined = false;
        foreach (var key in keys)
        {
            var isNew = !Seen.Contains(key);
            isJoined |= !isNew;
            if (isNew) newRows++;
        }

        if (isJoined && !Seen.Contains(keys[^1]))
            LossSuspicion ??= "the list goes on behind rows that seemed to be its last ones, so the server may have ignored the place.";
        _shifts.Front(newRows, isJoined);
        if (_ending.IsRepeating && !_shifts.IsExplained && LossSuspicion is null) LookFarBehind();
        else Close();
        return 0;
    }

    /// <summary>Rows that are known came for places behind the last: if they come for one far behind as well, no place is heeded.</summary>
    private void LookFarBehind()
    {
        (_step, _isLastLook) = (Step.LookAhead, true);
        Next = PagePlanner.At(_scheme.Kind, (2 * _end) + (4L * _sizes.Widest), _sizes.Reach, _sizes.Limits.Min);
    }

    private void Close()
    {
        _shifts.Lack(_recent.Dropped);
        _shifts.Close();
        Weakness ??= _shifts.Weakness;
        IsDone = true;
    }
}
