using Affiliate.Client.Accounts;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Lab.Shifts;

/// <summary>A vendor's list in memory: rows are numbers, a schedule changes it before every request.</summary>
public sealed class SimulatedList(PagingScheme scheme, IEnumerable<long> rows) : IPagedEndpoint<long>
{
    // Far more than any walk may take: one that does not end fails here and not by running out of time.
    private const int MaxRequests = 100_000;

    public List<long> Rows { get; } = [.. rows];

    public int Requests { get; private set; }

    /// <summary>Runs before every request is answered.</summary>
    public Action<SimulatedList>? BeforeRequest { get; init; }

    /// <summary>What the server does to the size that was asked for.</summary>
    public Func<int, int> Clamp { get; init; } = size => size;

    /// <summary>The page size where it cannot be chosen.</summary>
    public int FixedSize { get; init; } = 10;

    /// <summary>What the server does to a page before it sends it.</summary>
    public Func<PageRequest, PageResponse<long>, PageResponse<long>> Distort { get; init; } = (_, request) => request;

    /// <summary>Waits before it answers.</summary>
    public Func<PageRequest, CancellationToken, Task> Delay { get; init; } = (_, _) => Task.CompletedTask;

    /// <summary>Whether newer rows, which have larger numbers, come first; cursors need to know.</summary>
    public bool NewestFirst { get; init; }

    public AffiliateAccount Account { get; init; } = new("Simulated", AffiliateAccount.DefaultName);

    public string Name { get; init; } = "rows";

    public string QueryFingerprint { get; init; } = "";

    public PagingScheme Scheme => scheme;

    public List<PageRequest> Asked { get; } = [];

    public RowKey GetKey(long item) => RowKey.From(item);

    public async ValueTask<PageResponse<long>> FetchAsync(PageRequest request, CancellationToken cancellationToken)
    {
        if (++Requests > MaxRequests) throw new InvalidOperationException($"The walk took more than {MaxRequests} requests.");
        Asked.Add(request);
        await Delay(request, cancellationToken);
        BeforeRequest?.Invoke(this);
        return Distort(request, Respond(request));
    }

    private PageResponse<long> Respond(PageRequest request)
    {
        var size = scheme.SizeIsChosen ? Clamp(request.Size) : FixedSize;
        var start = scheme.Kind switch
        {
            PagingKind.Offset => request.Offset,
            PagingKind.Page => (request.PageNumber - 1L) * size,
            PagingKind.Cursor => After(request.Cursor),
            _ => 0,
        };
        var items = scheme.Kind == PagingKind.Unpaged ? [.. Rows] : Rows.Skip((int)Math.Min(start, int.MaxValue)).Take(size).ToList();
        return new PageResponse<long>(items)
        {
            TotalCount = scheme.HasTotal ? Rows.Count : null,
            NextCursor = scheme.Kind == PagingKind.Cursor && start + items.Count < Rows.Count ? $"after-{items[^1]}" : null,
        };
    }

    // A keyset cursor: "after row 17" holds its place whatever happens to row 17.
    private long After(string? token)
    {
        if (token is null) return 0;
        var last = long.Parse(token["after-".Length..], System.Globalization.CultureInfo.InvariantCulture);
        var next = Rows.FindIndex(row => NewestFirst ? row < last : row > last);
        return next < 0 ? Rows.Count : next;
    }
}
