namespace Affiliate.Client.Paging;

/// <summary>What happens between and after the passes: another pass, the vendor's totals, the verdict.</summary>
internal sealed partial class ListingWalker<TItem>
{
    private bool NeedsCensus => _before is not null;

    private int MostPasses => options.Confirm ? 5 : 2;

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

    /// <summary>What is read after this course; null if nothing.</summary>
    private async ValueTask<Course?> NextAsync(Course course, CancellationToken cancellationToken)
    {
        if (course is TailCourse tail)
        {
            if (tail.Agrees) _tally.Confirmation = Confirmation();
            else _tally.Note ??= "The end of the list was not the same when it was looked at again, so it is not confirmed.";
            return null;
        }

        _pass = course;
        Compare(course);
        if (Again(course) is { } again) return again;
        if (_before is not null) _after = await CensusAsync(cancellationToken).ConfigureAwait(false);
        _missing = Missing(course);
        if (_missing > 0 && AnotherPass(course) is { } second) return second;
        return IsConfirmable(course) ? new TailCourse(course) : null;
    }

    private Course? Again(Course course)
    {
        if (course.CannotOverlap)
        {
            Remember(course);
            return new PlainCourse(listing.Shape, size, ResumePoint.Start);
        }

        if (course.IsWorthRepeating && (options.Confirm || _tally.Passes == 1) && AnotherPass(course) is { } again) return again;
        var isHopeful = _tally.Sign is null && (course.Weakness is null || _tally.Passes == 1);
        return options.Confirm && isHopeful && _before?.Keys is null && _agreeing < course.ReadingsToConfirm ? AnotherPass(course) : null;
    }

    /// <summary>One more pass from the start: if it is clean, it vouches for the whole. Not after resuming: what was yielded before is not known.</summary>
    private Course? AnotherPass(Course course)
    {
        if (_tally.Resumed || _tally.Passes >= MostPasses) return null;
        _tally.Passes++;
        Remember(course);
        _comparison = new ReadingComparison(course.Seen);
        return CourseFor(ResumePoint.Start);
    }

    private void Remember(Course course)
    {
        if (_earlier is null) _earlier = course.Seen;
        else _earlier.UnionWith(course.Seen);
    }

    /// <summary>Counts readings in a row that are clean and differ in nothing that existed throughout.</summary>
    private void Compare(Course course)
    {
        var isClean = course.Doubt is null && course.Weakness is null;
        var agrees = _comparison?.Agrees(course.Seen) == true;
        _agreeing = !isClean ? 0 : agrees && _agreeing > 0 ? _agreeing + 1 : 1;
        _comparison = null;
    }

    private bool IsConfirmable(Course course)
    {
        if (_tally.Resumed || _tally.Sign is not null || course.Doubt is not null || course.Weakness is not null || _missing > 0) return false;
        if (_before?.Keys is not null) return _missing == 0;
        return options.Confirm && _agreeing >= course.ReadingsToConfirm && !CountsMore();
    }

    // A count that is higher than what came, whenever it was made, is no confirmation.
    private bool CountsMore() => (_after?.Count ?? _lastTotal) > _tally.Yielded;

    private string Confirmation() => _before?.Keys is not null
        ? "Every row of the vendor's own list of ids came."
        : $"{_agreeing} readings agree in every row that existed throughout.";

    private async ValueTask<ControlTotal?> CensusAsync(CancellationToken cancellationToken)
    {
        if (!(options.Verify || (options.Confirm && !_tally.Resumed)) || listing is not IVerifiableListing<TItem> verifiable) return null;
        _tally.Requests++;
        try
        {
            return await verifiable.GetControlTotalAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (NotFoundException)
        {
            _tally.Note = "The vendor's control total was not to be had: the server has no such endpoint.";
            return null;
        }
    }

    /// <summary>How many rows the vendor counted before and after that never came; 0 only where a census says so; null if nothing can be said.</summary>
    private long? Missing(Course course)
    {
        if (_tally.Resumed) return null;
        if (_before?.Keys is { } early && _after?.Keys is { } late)
        {
            var still = new KeySet();
            foreach (var key in late) still.Add(key.Value);
            return early.LongCount(key => still.Contains(key.Value) && !course.Seen.Contains(key.Value) && _earlier?.Contains(key.Value) != true);
        }

        // Where windows overlap, their own totals were compared with the place reached already, which says more than a sum.
        var first = _before?.Count ?? (course.Unproven is null ? null : _firstTotal);
        var last = _after?.Count ?? _lastTotal;
        return first == last && last > _tally.Yielded ? last - _tally.Yielded : null;
    }

    private CompletenessReceipt Receipt(WindowFetcher<TItem> fetcher)
    {
        _tally.Requests += fetcher.Requests;
        _tally.TotalBefore = _before?.Count ?? _firstTotal;
        _tally.TotalAfter = _after?.Count ?? _lastTotal;
        if (_tally.Passes > 1 && _pass!.IsWorthRepeating) _tally.Vanished = _earlier?.CountMissingFrom(_pass.Seen);
        return _tally.Receipt(Judgement.Of(_pass!, _tally, _missing));
    }
}
