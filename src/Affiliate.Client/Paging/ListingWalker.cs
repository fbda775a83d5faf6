using System.Runtime.CompilerServices;

namespace Affiliate.Client.Paging;

/// <summary>The paging engine: walks one listing once, in order, and yields each row once. The decisions are made by a <see cref="Course"/>.</summary>
internal sealed partial class ListingWalker<TItem>(IListing<TItem> listing, PagingOptions options, int size, ResumePoint from)
{
    private readonly WalkTally _tally = new() { Resumed = from.Kind != ResumeKind.Start };
    private readonly List<WindowRequest> _ahead = [];
    private KeySet? _earlier;
    private ReadingComparison? _comparison;
    private ControlTotal? _before;
    private ControlTotal? _after;
    private Course? _pass;
    private long? _missing;
    private int _agreeing = 1;
    private long? _windowTotal;
    private long _passWindows;
    private long? _firstTotal;
    private long? _lastTotal;
    private int _direction;

    public async IAsyncEnumerable<Page<TItem>> WalkAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        _before = await CensusAsync(cancellationToken).ConfigureAwait(false);
        var fetcher = new WindowFetcher<TItem>(listing, cancellationToken);
        await using var _ = fetcher.ConfigureAwait(false);
        Course? course = CourseFor(from);
        foreach (var key in from.Keys) course.Seen.Add(key);
        ListingPage<TItem>? held = null;
        while (course is not null)
        {
            while (!course.IsDone)
            {
                var page = await StepAsync(course, fetcher).ConfigureAwait(false);
                if (page.Items.Count == 0) continue;
                if (held is not null) yield return held;
                held = page;
                // The last page carries the receipt; every other one must not wait for its successor.
                if (course.IsDone && !NeedsCensus) break;
                yield return held;
                held = null;
            }

            Count(course);
            (course, _passWindows) = (await NextAsync(course, cancellationToken).ConfigureAwait(false), 0);
        }

        var receipt = Receipt(fetcher);
        if (receipt.Verdict == CompletenessVerdict.Incomplete && options.OnIncomplete == IncompleteAction.Throw)
        {
            if (held is not null) yield return held;
            throw new IncompleteListingException(listing.Account, listing.Name, receipt);
        }

        held ??= new ListingPage<TItem>(listing, [], [], _pass!.Mark(), _windowTotal);
        held.Final = receipt;
        yield return held;
    }

    private async ValueTask<ListingPage<TItem>> StepAsync(Course course, WindowFetcher<TItem> fetcher)
    {
        var window = await FetchAsync(course, fetcher).ConfigureAwait(false);
        if (window.Items.Count == 0 && _tally.Windows == 0 && from.Kind == ResumeKind.Start && string.IsNullOrEmpty(window.NextToken))
        {
            // A list may be empty for a moment only.
            _tally.Windows++;
            window = await FetchAsync(course, fetcher).ConfigureAwait(false);
        }

        Check(course.Next, window);
        var keys = new ulong[window.Items.Count];
        for (var i = 0; i < keys.Length; i++) keys[i] = listing.KeyOf(window.Items[i]).Value;
        _tally.Windows++;
        _tally.Rows += keys.Length;
        _windowTotal = window.TotalCount ?? _windowTotal;
        if (listing.Shape.HasTotal && window.TotalCount is { } total) CountTotal(total);
        int first;
        try
        {
            first = course.Accept(new WindowFacts(keys, window.TotalCount, window.IsEnd, window.NextToken, window.EchoedSize));
            if (!course.IsDone && ++_passWindows > RequestLimit(course)) course.GiveUp(_passWindows);
        }
        catch (PagingFaultException e)
        {
            throw new ProtocolException(listing.Account, listing.Name, e.Message);
        }

        var page = NewRows(course, window.Items, keys, first);
        _ahead.Clear();
        if (options.PagesAhead > 0 && options.MaxParallelPages > 1) course.Foresee(options.MaxParallelPages, _ahead);
        if (_ahead.Count > 0) await fetcher.AheadAsync(_ahead).ConfigureAwait(false);
        return page;
    }

    private async ValueTask<ListingWindow<TItem>> FetchAsync(Course course, WindowFetcher<TItem> fetcher)
    {
        try
        {
            return await fetcher.FetchAsync(course.Next).ConfigureAwait(false);
        }
        catch (AffiliateApiException e) when (_tally.Windows == 0 && from.Cursor is not null && (int)e.StatusCode is 400 or 404 or 410 or 422)
        {
            throw new InvalidContinuationTokenException("The vendor no longer accepts the cursor in the continuation token. Start without a token.", e);
        }
    }

    /// <summary>What a response says about itself must fit what was asked.</summary>
    private void Check(WindowRequest asked, ListingWindow<TItem> window)
    {
        if (window.IsFromCache) _tally.Sign ??= "a cache answered, which may be behind.";
        if (listing.Shape.Style == ListingStyle.Page && window.EchoedPage is { } page && page != asked.PageNumber)
            throw new ProtocolException(listing.Account, listing.Name, $"page {asked.PageNumber} was asked for, but the answer says that it is page {page}");
    }

    private void CountTotal(long total)
    {
        // A count that goes down and up again may be that of two replicas in turn.
        if (_lastTotal is { } last && total != last)
        {
            if (_direction == -Math.Sign(total - last)) _tally.Sign ??= $"the vendor's count goes up and down: it went from {last} to {total} in the end.";
            _direction = Math.Sign(total - last);
        }

        _lastTotal = total;
        _firstTotal ??= total;
        _tally.TotalMoved |= total != _firstTotal;
    }

    private ListingPage<TItem> NewRows(Course course, IReadOnlyList<TItem> rows, ulong[] keys, int first)
    {
        var items = new List<TItem>(keys.Length);
        var itemKeys = new List<ulong>(keys.Length);
        for (var i = first < 0 ? keys.Length : first; i < keys.Length; i++)
        {
            if (!course.Seen.Add(keys[i])) continue;
            _comparison?.Add(keys[i]);
            if (_earlier?.Contains(keys[i]) == true) continue;
            items.Add(rows[i]);
            itemKeys.Add(keys[i]);
        }

        _tally.Yielded += items.Count;
        if (items.Count > 0) _tally.Pages++;
        return new ListingPage<TItem>(listing, items, items.Count == keys.Length ? keys : [.. itemKeys], course.Mark(), _windowTotal);
    }

    /// <summary>The stated bound: no pass takes more windows than this for so many different rows, and there are two passes at most.</summary>
    private long RequestLimit(Course course)
    {
        // A list that more than doubles while it is read is not going to end.
        var counted = Math.Min(course.Seen.Count, _firstTotal is { } total ? (2 * total) + 1000 : long.MaxValue);
        return 64 + (8 * (counted + 1) / course.RowsPerWindow);
    }
}
