using System.Runtime.CompilerServices;
using Affiliate.Client.Errors;
using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Paging.Pageables;
using Affiliate.Client.Paging.Strategies;
using Affiliate.Client.Paging.Tokens;

namespace Affiliate.Client.Paging.Internal;

/// <summary>
/// The paging engine: walks one listing once, in order, and yields each row once. The decisions are made by a <see cref="PagingStrategy"/>.
/// </summary>
internal sealed partial class PageEnumerator<TItem>(IPagedEndpoint<TItem> endpoint, PagingOptions options, int size, ResumePoint from)
{
    private readonly PagingStatistics _statistics = new() { Resumed = from.Kind != ResumeKind.Start };
    private readonly List<PageRequest> _ahead = [];
    private KeySet? _earlier;
    private ReadingComparison? _comparison;
    private ControlTotal? _before;
    private ControlTotal? _after;
    private PagingStrategy? _pass;
    private long? _missing;
    private int _agreeing = 1;
    private long? _statedTotal;
    private long _passPages;
    private long? _firstTotal;
    private long? _lastTotal;
    private int _direction;

    public async IAsyncEnumerable<Page<TItem>> WalkAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        _before = await CensusAsync(cancellationToken).ConfigureAwait(false);
        var fetcher = new PagePrefetcher<TItem>(endpoint, cancellationToken);
        await using var _ = fetcher.ConfigureAwait(false);
        PagingStrategy? strategy = CreateStrategy(from);
        foreach (var key in from.Keys) strategy.Seen.Add(key);
        EndpointPage<TItem>? held = null;
        while (strategy is not null)
        {
            while (!strategy.IsDone)
            {
                var page = await StepAsync(strategy, fetcher).ConfigureAwait(false);
                if (page.Items.Count == 0) continue;
                if (held is not null) yield return held;
                held = page;
                // The last page carries the completeness report; every other one must not wait for its successor.
                if (strategy.IsDone && !NeedsCensus) break;
                yield return held;
                held = null;
            }

            Count(strategy);
            (strategy, _passPages) = (await NextAsync(strategy, cancellationToken).ConfigureAwait(false), 0);
        }

        var completeness = CreateReport(fetcher);
        if (completeness.Level == Completeness.Incomplete && options.OnIncomplete == IncompleteAction.Throw)
        {
            if (held is not null) yield return held;
            throw new IncompleteListingException(endpoint.Account, endpoint.Name, completeness);
        }

        held ??= new EndpointPage<TItem>(endpoint, [], [], _pass!.Position(), _statedTotal);
        held.Final = completeness;
        yield return held;
    }

    private async ValueTask<EndpointPage<TItem>> StepAsync(PagingStrategy strategy, PagePrefetcher<TItem> fetcher)
    {
        var response = await FetchAsync(strategy, fetcher).ConfigureAwait(false);
        if (
            response.Items.Count == 0
            && _statistics.Pages == 0
            && from.Kind == ResumeKind.Start
            && string.IsNullOrEmpty(response.NextCursor)
        )
        {
            // A list may be empty for a moment only.
            _statistics.Pages++;
            response = await FetchAsync(strategy, fetcher).ConfigureAwait(false);
        }

        Check(strategy.Next, response);
        var keys = new ulong[response.Items.Count];
        for (var i = 0; i < keys.Length; i++) keys[i] = endpoint.GetKey(response.Items[i]).Value;
        _statistics.Pages++;
        _statistics.Rows += keys.Length;
        _statedTotal = response.TotalCount ?? _statedTotal;
        if (endpoint.Scheme.HasTotal && response.TotalCount is { } total) CountTotal(total);
        int first;
        try
        {
            first = strategy.Accept(new PageKeys(keys, response.TotalCount, response.IsEnd, response.NextCursor, response.EchoedSize));
            if (!strategy.IsDone && ++_passPages > RequestLimit(strategy)) strategy.GiveUp(_passPages);
        }
        catch (PagingFaultException e)
        {
            throw new ProtocolException(endpoint.Account, endpoint.Name, e.Message);
        }

        var page = NewRows(strategy, response.Items, keys, first);
        _ahead.Clear();
        if (options.PrefetchPages > 0 && options.MaxConcurrentPages > 1) strategy.Foresee(options.MaxConcurrentPages, _ahead);
        if (_ahead.Count > 0) await fetcher.PrefetchAsync(_ahead).ConfigureAwait(false);
        return page;
    }

    private async ValueTask<PageResponse<TItem>> FetchAsync(PagingStrategy strategy, PagePrefetcher<TItem> fetcher)
    {
        try
        {
            return await fetcher.FetchAsync(strategy.Next).ConfigureAwait(false);
        }
        catch (AffiliateApiException e)
            when (_statistics.Pages == 0 && from.Cursor is not null && (int?)e.StatusCode is 400 or 404 or 410 or 422)
        {
            throw new InvalidContinuationTokenException(
                "The vendor no longer accepts the cursor in the continuation token. Start without a token.",
                e
            );
        }
    }

    /// <summary>What a response says about itself must fit what was asked.</summary>
    private void Check(PageRequest asked, PageResponse<TItem> response)
    {
        if (response.IsFromCache) _statistics.Sign ??= "a cache answered, which may be behind.";
        if (endpoint.Scheme.Kind == PagingKind.Page && response.EchoedPage is { } page && page != asked.PageNumber)
            throw new ProtocolException(
                endpoint.Account,
                endpoint.Name,
                $"page {asked.PageNumber} was asked for, but the response says that it is page {page}"
            );
    }

    private void CountTotal(long total)
    {
        // A count that goes down and up again may be that of two replicas in turn.
        if (_lastTotal is { } last && total != last)
        {
            if (_direction == -Math.Sign(total - last))
                _statistics.Sign ??= $"the vendor's count goes up and down: it went from {last} to {total} in the end.";
            _direction = Math.Sign(total - last);
        }

        _lastTotal = total;
        _firstTotal ??= total;
        _statistics.TotalMoved |= total != _firstTotal;
    }

    private EndpointPage<TItem> NewRows(PagingStrategy strategy, IReadOnlyList<TItem> rows, ulong[] keys, int first)
    {
        var items = new List<TItem>(keys.Length);
        var itemKeys = new List<ulong>(keys.Length);
        for (var i = first < 0 ? keys.Length : first; i < keys.Length; i++)
        {
            if (!strategy.Seen.Add(keys[i])) continue;
            _comparison?.Add(keys[i]);
            if (_earlier?.Contains(keys[i]) == true) continue;
            items.Add(rows[i]);
            itemKeys.Add(keys[i]);
        }

        _statistics.Yielded += items.Count;
        if (items.Count > 0)
            _statistics.PagesWithRows++;
        return new EndpointPage<TItem>(
            endpoint,
            items,
            items.Count == keys.Length ? keys : [.. itemKeys],
            strategy.Position(),
            _statedTotal
        );
    }

    /// <summary>
    /// The stated bound: no pass takes more pages than this for so many different rows, and there are two passes at most.
    /// </summary>
    private long RequestLimit(PagingStrategy strategy)
    {
        // A list that more than doubles while it is read is not going to end.
        var counted = Math.Min(strategy.Seen.Count, _firstTotal is { } total ? (2 * total) + 1000 : long.MaxValue);
        return 64 + (8 * (counted + 1) / strategy.RowsPerPage);
    }
}
