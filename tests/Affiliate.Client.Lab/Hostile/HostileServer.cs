using Affiliate.Client.Paging;

namespace Affiliate.Client.Lab.Hostile;

/// <summary>A vendor that does not answer what its list holds: rows are numbers, a <see cref="Behaviour"/> says what each request sees.</summary>
public sealed class HostileServer : IListing<long>
{
    private const long Gap = 1L << 40;

    // Far more than any listing may take: one that does not end fails here and not by running out of time.
    private const int MostRequests = 5_000;
    private readonly Behaviour _behaviour;
    private long _nextId;

    public HostileServer(ListingShape shape, Behaviour behaviour, int seed, int count, int size)
    {
        (Shape, _behaviour, Size) = (shape, behaviour, size);
        Random = new Random(seed);
        NewestFirst = Random.Next(2) == 0;
        Rows = [.. Enumerable.Range(1, count).Select(i => i * Gap)];
        _nextId = (count + 1L) * Gap;
        if (NewestFirst) Rows.Reverse();
        Initial = [.. Rows];
        behaviour.Begin(this);
    }

    public ListingShape Shape { get; }

    public AffiliateAccount Account { get; } = new("Hostile", AffiliateAccount.DefaultName);

    public string Name => "rows";

    public string QueryText => "";

    /// <summary>What the caller asks for.</summary>
    public int Size { get; }

    public Random Random { get; }

    public bool NewestFirst { get; }

    /// <summary>The list as it is.</summary>
    public List<long> Rows { get; }

    /// <summary>The list as it was before the first request.</summary>
    public IReadOnlyList<long> Initial { get; }

    /// <summary>Rows that did not exist throughout.</summary>
    public HashSet<long> Gone { get; } = [];

    public int Requests { get; private set; }

    public IEnumerable<long> Lost(ISet<long> came) => Initial.Where(row => !Gone.Contains(row) && !came.Contains(row));

    public RowKey KeyOf(long item) => RowKey.From(item);

    public ValueTask<ListingWindow<long>> FetchAsync(WindowRequest window, CancellationToken cancellationToken)
    {
        if (++Requests > MostRequests) throw new EndlessListingException($"More than {MostRequests} requests.");
        if (Requests > 1) _behaviour.Change(this);
        var view = _behaviour.View(this, Rows);
        var size = Shape.SizeIsChosen ? _behaviour.Limit(this, window.Size) : Size;
        var start = Shape.Style switch
        {
            ListingStyle.Offset => window.Offset,
            ListingStyle.Page => (window.PageNumber - 1L) * size,
            ListingStyle.Token => _behaviour.Position(this, view, window.Token),
            _ => 0,
        };
        var items = view.Skip((int)Math.Min(start, int.MaxValue)).Take(size).ToList();
        var more = Shape.Style == ListingStyle.Token && start + items.Count < view.Count;
        return ValueTask.FromResult(_behaviour.Send(this, new ListingWindow<long>(items)
        {
            TotalCount = Shape.HasTotal ? _behaviour.Total(this, view.Count, items.Count) : null,
            NextToken = more ? _behaviour.Cursor(this, items, start + items.Count) : null,
        }));
    }

    public void Delete(int place)
    {
        if (place >= Rows.Count) return;
        Gone.Add(Rows[place]);
        Rows.RemoveAt(place);
    }

    /// <summary>Inserts a row that never was there before; its number says nothing about its place.</summary>
    public void Insert(int place) => Rows.Insert(place, _nextId++);

    public void InsertNewest(int count)
    {
        for (var i = 0; i < count; i++) Insert(NewestFirst ? 0 : Rows.Count);
    }

    public bool Happens(int percent) => Random.Next(100) < percent;
}
