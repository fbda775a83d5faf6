using Affiliate.Client.Paging;

namespace Affiliate.Client.Lab.Shifts;

/// <summary>A vendor's list in memory: rows are numbers, a schedule changes it before every request.</summary>
public sealed class SimulatedList(ListingShape shape, IEnumerable<long> rows) : IListing<long>
{
    // Far more than any walk may take: one that does not end fails here and not by running out of time.
    private const int MostRequests = 100_000;

    public List<long> Rows { get; } = [.. rows];

    public int Requests { get; private set; }

    /// <summary>Runs before every request is answered.</summary>
    public Action<SimulatedList>? BeforeRequest { get; init; }

    /// <summary>What the server does to the size that was asked for.</summary>
    public Func<int, int> Clamp { get; init; } = size => size;

    /// <summary>The page size where it cannot be chosen.</summary>
    public int FixedSize { get; init; } = 10;

    /// <summary>What the server does to a window before it sends it.</summary>
    public Func<WindowRequest, ListingWindow<long>, ListingWindow<long>> Distort { get; init; } = (_, window) => window;

    /// <summary>Waits before it answers.</summary>
    public Func<WindowRequest, CancellationToken, Task> Delay { get; init; } = (_, _) => Task.CompletedTask;

    /// <summary>Whether newer rows, which have larger numbers, come first; cursors need to know.</summary>
    public bool NewestFirst { get; init; }

    public AffiliateAccount Account { get; init; } = new("Simulated", AffiliateAccount.DefaultName);

    public string Name { get; init; } = "rows";

    public string QueryText { get; init; } = "";

    public ListingShape Shape => shape;

    public List<WindowRequest> Asked { get; } = [];

    public RowKey KeyOf(long item) => RowKey.From(item);

    public async ValueTask<ListingWindow<long>> FetchAsync(WindowRequest window, CancellationToken cancellationToken)
    {
        if (++Requests > MostRequests) throw new InvalidOperationException($"The walk took more than {MostRequests} requests.");
        Asked.Add(window);
        await Delay(window, cancellationToken);
        BeforeRequest?.Invoke(this);
        return Distort(window, Answer(window));
    }

    private ListingWindow<long> Answer(WindowRequest window)
    {
        var size = shape.SizeIsChosen ? Clamp(window.Size) : FixedSize;
        var start = shape.Style switch
        {
            ListingStyle.Offset => window.Offset,
            ListingStyle.Page => (window.PageNumber - 1L) * size,
            ListingStyle.Token => After(window.Token),
            _ => 0,
        };
        var items = shape.Style == ListingStyle.Unpaged ? [.. Rows] : Rows.Skip((int)Math.Min(start, int.MaxValue)).Take(size).ToList();
        return new ListingWindow<long>(items)
        {
            TotalCount = shape.HasTotal ? Rows.Count : null,
            NextToken = shape.Style == ListingStyle.Token && start + items.Count < Rows.Count ? $"after-{items[^1]}" : null,
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
