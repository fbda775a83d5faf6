namespace Affiliate.Client.Paging;

/// <summary>What happens between and after the passes: the second pass, the vendor's totals, the verdict.</summary>
internal sealed partial class ListingWalker<TItem>
{
    private Course CourseFor(ResumePoint point) => listing.Shape.Style switch
    {
        ListingStyle.Token => new TokenCourse(size, point),
        ListingStyle.Unpaged => new PlainCourse(listing.Shape, size, point),
        _ when !listing.Shape.SizeIsChosen || point.Kind == ResumeKind.Page => new PlainCourse(listing.Shape, size, point),
        _ => new OverlapCourse(listing.Shape, size, point),
    };

    private void Count(Course course)
    {
        _tally.Overlaps += course.Overlaps;
        _tally.Shifts += course.Shifts;
    }

    private Course? Again(Course course)
    {
        if (course.CannotOverlap)
        {
            Remember(course);
            return new PlainCourse(listing.Shape, size, ResumePoint.Start);
        }

        return course.IsWorthRepeating ? SecondPass(course) : null;
    }

    /// <summary>One more pass from the start: if it is clean, it proves the whole. Not after resuming: what was yielded before is not known.</summary>
    private Course? SecondPass(Course course)
    {
        if (_tally.Resumed || _tally.Passes > 1) return null;
        _tally.Passes++;
        Remember(course);
        return CourseFor(ResumePoint.Start);
    }

    private void Remember(Course course)
    {
        if (_earlier is null) _earlier = course.Seen;
        else _earlier.UnionWith(course.Seen);
    }

    private async ValueTask<ControlTotal?> CensusAsync(CancellationToken cancellationToken)
    {
        if (!options.Verify || listing is not IVerifiableListing<TItem> verifiable) return null;
        _tally.Requests++;
        return await verifiable.GetControlTotalAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>How many rows the vendor counted before and after that never came; 0 only where a census says so; null if nothing can be said.</summary>
    private long? Missing(ControlTotal? before, ControlTotal? after, Course course)
    {
        if (_tally.Resumed) return null;
        if (before?.Keys is { } early && after?.Keys is { } late)
        {
            var still = new KeySet();
            foreach (var key in late) still.Add(key.Value);
            return early.LongCount(key => still.Contains(key.Value) && !course.Seen.Contains(key.Value) && _earlier?.Contains(key.Value) != true);
        }

        // Where windows overlap, their own totals were compared with the place reached already, which says more than a sum.
        var first = before?.Count ?? (course.Unproven is null ? null : _firstTotal);
        var last = after?.Count ?? _lastTotal;
        return first == last && last > _tally.Yielded ? last - _tally.Yielded : null;
    }

    private CompletenessReceipt Receipt(Course course, WindowFetcher<TItem> fetcher, ControlTotal? before, ControlTotal? after, long? missing)
    {
        _tally.Requests += fetcher.Requests;
        _tally.TotalBefore = before?.Count ?? _firstTotal;
        _tally.TotalAfter = after?.Count ?? _lastTotal;
        if (_tally.Passes > 1 && course.IsWorthRepeating) _tally.Vanished = _earlier?.CountMissingFrom(course.Seen);
        return _tally.Receipt(Judgement.Of(course, _tally, missing));
    }
}
