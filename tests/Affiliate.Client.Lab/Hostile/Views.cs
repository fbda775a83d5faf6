using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Lab.Hostile;

/// <summary>Rows with equal sort keys, five each, come in another order now and then.</summary>
public sealed class Ties(int percent) : Behaviour
{
    private const int Group = 5;

    public override string Name => $"ties in another order, {percent} %";

    public override bool Fits(PagingScheme scheme) => scheme.Kind != PagingKind.Cursor;

    public override List<long> View(HostileServer server, List<long> rows)
    {
        if (!server.Happens(percent)) return rows;
        List<long> view = [.. rows];
        var span = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(view);
        for (var i = 0; i < span.Length; i += Group) server.Random.Shuffle(span.Slice(i, Math.Min(Group, span.Length - i)));
        return view;
    }
}

/// <summary>Two replicas, one of which lacks the newest rows; a request goes to either.</summary>
public sealed class Replicas : Behaviour
{
    private int _lag;

    public override string Name => "two replicas, one behind";

    public override void Begin(HostileServer server) => _lag = server.Random.Next(1, 21);

    public override List<long> View(HostileServer server, List<long> rows) =>
        server.Happens(50) ? rows : Behind(rows, server.NewestFirst, _lag);

    public static List<long> Behind(List<long> rows, bool newestFirst, int lag)
    {
        var count = Math.Max(0, rows.Count - lag);
        return newestFirst ? rows.GetRange(rows.Count - count, count) : rows.GetRange(0, count);
    }
}

/// <summary>A row is missing from one response and is back in the next.</summary>
public sealed class Flicker(int percent) : Behaviour
{
    private long _hidden;

    public override string Name => $"a row is missing once, {percent} %";

    public override List<long> View(HostileServer server, List<long> rows)
    {
        var before = _hidden;
        _hidden = rows.Count > 0 && server.Happens(percent) ? rows[server.Random.Next(rows.Count)] : 0;
        if (_hidden == before) _hidden = 0;
        return _hidden == 0 ? rows : [.. rows.Where(row => row != _hidden)];
    }
}

/// <summary>A cache in front: some responses are as old as the list was some changes ago.</summary>
public sealed class StalePages(int percent) : Behaviour
{
    private readonly List<List<long>> _past = [];

    public override string Name => $"stale pages, {percent} %";

    public override void Begin(HostileServer server)
    {
        // What the cache holds from before: the list without rows that are there by now.
        List<long> past = [.. server.Rows];
        for (var i = 0; i < 5; i++)
        {
            if (past.Count > 0) past.RemoveAt(server.Random.Next(past.Count));
            _past.Add([.. past]);
        }
    }

    public override void Change(HostileServer server)
    {
        if (!server.Happens(5)) return;
        _past.Add([.. server.Rows]);
        if (server.Happens(50)) server.Delete(server.Random.Next(server.Rows.Count + 1));
        else server.InsertNewest(1);
    }

    public override List<long> View(HostileServer server, List<long> rows) =>
        server.Happens(percent) ? _past[server.Random.Next(_past.Count)] : rows;
}
