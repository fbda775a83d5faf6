using Affiliate.Client.Errors;
using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Paging.Strategies;
using Affiliate.Client.Paging.Tokens;

namespace Affiliate.Client.Paging.Internal;

/// <summary>What happens between and after the passes: another pass, the vendor's totals, the level.</summary>
internal sealed partial class PageEnumerator<TItem>
{
    private bool NeedsCensus => _before is not null;

    private int MostPasses => options.Confirm ? 5 : 2;

    private PagingStrategy CreateStrategy(ResumePoint point) => endpoint.Scheme.Kind switch
    {
        PagingKind.Cursor => new CursorPagingStrategy(size, point),
        PagingKind.Unpaged => new SequentialPagingStrategy(endpoint.Scheme, size, point),
        _ when !endpoint.Scheme.SizeIsChosen || point.Kind == ResumeKind.Page => new SequentialPagingStrategy(endpoint.Scheme, size, point),
        _ => new OverlappingPagingStrategy(endpoint.Scheme, size, point),
    };

    private void Count(PagingStrategy strategy)
    {
        _statistics.Overlaps += strategy.Overlaps;
        _statistics.Shifts += strategy.Shifts;
    }

    /// <summary>What is read after this strategy; null if nothing.</summary>
    private async ValueTask<PagingStrategy?> NextAsync(PagingStrategy strategy, CancellationToken cancellationToken)
    {
        if (strategy is TailPagingStrategy tail)
        {
            if (tail.Agrees) _statistics.Confirmation = Confirmation();
            else _statistics.Note ??= "The end of the list was not the same when it was looked at again, so it is not confirmed.";
            return null;
        }

        _pass = strategy;
        Compare(strategy);
        if (Again(strategy) is { } again) return again;
        if (_before is not null) _after = await CensusAsync(cancellationToken).ConfigureAwait(false);
        _missing = Missing(strategy);
        if (_missing > 0 && AnotherPass(strategy) is { } second) return second;
        return IsConfirmable(strategy) ? new TailPagingStrategy(strategy) : null;
    }

    private PagingStrategy? Again(PagingStrategy strategy)
    {
        if (strategy.CannotOverlap)
        {
            Remember(strategy);
            return new SequentialPagingStrategy(endpoint.Scheme, size, ResumePoint.Start);
        }

        if (strategy.IsWorthRepeating && (options.Confirm || _statistics.Passes == 1) && AnotherPass(strategy) is { } again) return again;
        var isHopeful = _statistics.Sign is null && (strategy.Weakness is null || _statistics.Passes == 1);
        return options.Confirm && isHopeful && _before?.Keys is null && _agreeing < strategy.ReadingsToConfirm
            ? AnotherPass(strategy)
            : null;
    }

    /// <summary>
    /// One more pass from the start: if it is clean, it vouches for the whole. Not after resuming: what was yielded before is not known.
    /// </summary>
    private PagingStrategy? AnotherPass(PagingStrategy strategy)
    {
        if (_statistics.Resumed || _statistics.Passes >= MostPasses) return null;
        _statistics.Passes++;
        Remember(strategy);
        _comparison = new ReadingComparison(strategy.Seen);
        return CreateStrategy(ResumePoint.Start);
    }

    private void Remember(PagingStrategy strategy)
    {
        if (_earlier is null) _earlier = strategy.Seen;
        else _earlier.UnionWith(strategy.Seen);
    }

    /// <summary>Counts readings in a row that are clean and differ in nothing that existed throughout.</summary>
    private void Compare(PagingStrategy strategy)
    {
        var isClean = strategy.LossSuspicion is null && strategy.Weakness is null;
        var agrees = _comparison?.Agrees(strategy.Seen) == true;
        _agreeing = !isClean ? 0 : agrees && _agreeing > 0 ? _agreeing + 1 : 1;
        _comparison = null;
    }

    private bool IsConfirmable(PagingStrategy strategy)
    {
        if (
            _statistics.Resumed
            || _statistics.Sign is not null
            || strategy.LossSuspicion is not null
            || strategy.Weakness is not null
            || _missing > 0
        )
            return false;
        if (_before?.Keys is not null)
            return _missing == 0;
        return options.Confirm && _agreeing >= strategy.ReadingsToConfirm && !CountsMore();
    }

    // A count that is higher than what came, whenever it was made, is no confirmation.
    private bool CountsMore() => (_after?.Count ?? _lastTotal) > _statistics.Yielded;

    private string Confirmation() => _before?.Keys is not null
        ? "Every row of the vendor's own list of ids came."
        : $"{_agreeing} readings agree in every row that existed throughout.";

    private async ValueTask<ControlTotal?> CensusAsync(CancellationToken cancellationToken)
    {
        if (!(options.Verify || (options.Confirm && !_statistics.Resumed)) || !endpoint.HasControlTotal) return null;
        _statistics.Requests++;
        try
        {
            return await endpoint.GetControlTotalAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (NotFoundException)
        {
            _statistics.Note = "The vendor's control total was not to be had: the server has no such endpoint.";
            return null;
        }
    }

    /// <summary>
    /// How many rows the vendor counted before and after that never came; 0 only where a census says so; null if nothing can be said.
    /// </summary>
    private long? Missing(PagingStrategy strategy)
    {
        if (_statistics.Resumed) return null;
        if (_before?.Keys is { } early && _after?.Keys is { } late)
        {
            var still = new KeySet();
            foreach (var key in late)
                still.Add(key.Value);
            return early.LongCount(key =>
                still.Contains(key.Value) && !strategy.Seen.Contains(key.Value) && _earlier?.Contains(key.Value) != true
            );
        }

        // Where pages overlap, their own totals were compared with the place reached already, which says more than a sum.
        var first = _before?.Count ?? (strategy.UnverifiableReason is null ? null : _firstTotal);
        var last = _after?.Count ?? _lastTotal;
        return first == last && last > _statistics.Yielded ? last - _statistics.Yielded : null;
    }

    private CompletenessReport CreateReport(PagePrefetcher<TItem> fetcher)
    {
        _statistics.Requests += fetcher.Requests;
        _statistics.TotalBefore = _before?.Count ?? _firstTotal;
        _statistics.TotalAfter = _after?.Count ?? _lastTotal;
        if (_statistics.Passes > 1 && _pass!.IsWorthRepeating) _statistics.Vanished = _earlier?.CountMissingFrom(_pass.Seen);
        var (level, reason) = CompletenessEvaluator.Evaluate(_pass!, _statistics, _missing);
        return _statistics.ToReport(level, reason);
    }
}
