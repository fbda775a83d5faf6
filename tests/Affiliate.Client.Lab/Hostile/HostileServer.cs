using Affiliate.Client.Accounts;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Lab.Hostile;

/// <summary>
/// A vendor that does not answer what its list holds: rows are numbers, a <see cref="Behaviour"/> says what each request sees.
/// </summary>
public sealed class HostileServer : IPagedEndpoint<long>
{
    private const long Gap = 1L << 40;

    // Far more than any listing may take: one that does not end fails here and not by running out of time.
    private const int MaxRequests = 5_000;
    private readonly Behaviour _behaviour;
    private long _nextId;

    public HostileServer(PagingScheme scheme, Behaviour behaviour, int seed, int count, int size)
    {
        (Scheme, _behaviour, Size) = (scheme, behaviour, size);
        Random = new Random(seed);
        NewestFirst = Random.Next(2) == 0;
        Rows = [.. Enumerable.Range(1, count).Select(i => i * Gap)];
        _nextId = (count + 1L) * Gap;
        if (NewestFirst) Rows.Reverse();
        Initial = [.. Rows];
        behaviour.Begin(this);
    }

    public PagingScheme Scheme { get; }

    public AffiliateAccount Account { get; } = new("Hostile", AffiliateAccount.DefaultName);

    public string Name => "rows";

    public string QueryFingerprint => "";

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

    public RowKey GetKey(long item) => RowKey.From(item);

    public ValueTask<PageResponse<long>> FetchAsync(PageRequest request, CancellationToken cancellationToken)
    {
        if (++Requests > MaxRequests) throw new EndlessWalkException($"More than {MaxRequests} requests.");
        if (Requests > 1) _behaviour.Change(this);
        var view = _behaviour.View(this, Rows);
        var size = Scheme.SizeIsChosen ? _behaviour.Limit(this, request.Size) : Size;
        var start = Scheme.Kind switch
        {
            PagingKind.Offset => request.Offset,
            PagingKind.Page => (request.PageNumber - 1L) * size,
            PagingKind.Cursor => _behaviour.Position(this, view, request.Cursor),
            _ => 0,
        };
        var items = view.Skip((int)Math.Min(start, int.MaxValue)).Take(size).ToList();
        var more = Scheme.Kind == PagingKind.Cursor && start + items.Count < view.Count;
        return ValueTask.FromResult(_behaviour.Send(this, new PageResponse<long>(items)
        {
            TotalCount = Scheme.HasTotal ? _behaviour.Total(this, view.Count, items.Count) : null,
            NextCursor = more ? _behaviour.Cursor(this, items, start + items.Count) : null,
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
