using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Lab.Hostile;

/// <summary>Single rows come and go.</summary>
public sealed class Changes(int percent) : Behaviour
{
    public override string Name => $"rows come or go, {percent} %";

    public override bool Fits(PagingScheme scheme) => scheme.Kind != PagingKind.Cursor;

    public override void Change(HostileServer server)
    {
        if (!server.Happens(percent)) return;
        if (server.Happens(50)) server.Delete(server.Random.Next(server.Rows.Count + 1));
        else server.Insert(server.Random.Next(server.Rows.Count + 1));
    }
}

/// <summary>One row comes and one goes between two requests.</summary>
public sealed class Exchanges(int percent) : Behaviour
{
    public override string Name => $"one in, one out, {percent} %";

    public override bool Fits(PagingScheme scheme) => scheme.Kind != PagingKind.Cursor;

    public override void Change(HostileServer server)
    {
        if (!server.Happens(percent)) return;
        server.Delete(server.Random.Next(server.Rows.Count + 1));
        server.Insert(server.Random.Next(server.Rows.Count + 1));
    }
}

/// <summary>A list sorted by its last update: an edited row jumps to the front.</summary>
public sealed class Jumps(int percent) : Behaviour
{
    public override string Name => $"edited rows jump to the front, {percent} %";

    public override bool Fits(PagingScheme scheme) => scheme.Kind != PagingKind.Cursor;

    public override void Change(HostileServer server)
    {
        if (!server.Happens(percent) || server.Rows.Count == 0) return;
        var place = server.Random.Next(server.Rows.Count);
        var row = server.Rows[place];
        server.Rows.RemoveAt(place);
        server.Rows.Insert(0, row);
    }
}

/// <summary>Two rows that stay trade places.</summary>
public sealed class Trades(int percent) : Behaviour
{
    public override string Name => $"rows trade places, {percent} %";

    public override bool Fits(PagingScheme scheme) => scheme.Kind != PagingKind.Cursor;

    public override void Change(HostileServer server)
    {
        if (!server.Happens(percent) || server.Rows.Count < 2) return;
        var one = server.Random.Next(server.Rows.Count);
        var other = Math.Clamp(one + server.Random.Next(-10, 11), 0, server.Rows.Count - 1);
        (server.Rows[one], server.Rows[other]) = (server.Rows[other], server.Rows[one]);
    }
}

/// <summary>A list that grows as it is read.</summary>
public sealed class Growth(int rows) : Behaviour
{
    public override string Name => $"{rows} new rows before every request";

    public override bool Fits(PagingScheme scheme) => scheme.Kind is PagingKind.Offset or PagingKind.Page && scheme.SizeIsChosen;

    public override void Change(HostileServer server) => server.InsertNewest(rows);
}
