using System.Globalization;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Lab.Hostile;

/// <summary>A total that is not the list's.</summary>
public sealed class WrongTotal(string name, Func<HostileServer, int, int, long?> total) : Behaviour
{
    public override string Name => name;

    public override bool Fits(PagingScheme scheme) => scheme.HasTotal;

    public override long? Total(HostileServer server, int count, int onPage) => total(server, count, onPage);
}

/// <summary>Responses without rows.</summary>
public sealed class EmptyPages(int percent, bool firstOnly) : Behaviour
{
    public override string Name => firstOnly ? "the first page is empty for a moment" : $"empty pages, {percent} %";

    public override PageResponse<long> Send(HostileServer server, PageResponse<long> response) =>
        (firstOnly ? server.Requests == 1 : server.Happens(percent))
            ? new PageResponse<long>([]) { TotalCount = response.TotalCount }
            : response;
}

/// <summary>The place is ignored now and then: the list's first rows come.</summary>
public sealed class IgnoredPlaces(int percent) : Behaviour
{
    public override string Name => $"places ignored, {percent} %";

    public override bool Fits(PagingScheme scheme) => scheme.Kind is PagingKind.Offset or PagingKind.Page;

    public override PageResponse<long> Send(HostileServer server, PageResponse<long> response) =>
        server.Happens(percent) ? response with { Items = [.. server.Rows.Take(response.Items.Count)] } : response;
}

/// <summary>The server gives another number of rows than asked, from some request on, while rows come and go.</summary>
public sealed class OtherSizes(string name, int percent, Func<HostileServer, int, int> limit) : Behaviour
{
    public override string Name => name;

    public override bool Fits(PagingScheme scheme) => scheme.SizeIsChosen && scheme.Kind != PagingKind.Cursor;

    public override int Limit(HostileServer server, int request) => Math.Max(1, limit(server, request));

    public override void Change(HostileServer server)
    {
        if (!server.Happens(percent)) return;
        if (server.Happens(50)) server.Delete(server.Random.Next(server.Rows.Count + 1));
        else server.Insert(server.Random.Next(server.Rows.Count + 1));
    }
}

/// <summary>A cursor that is only an offset, while rows go.</summary>
public sealed class OffsetCursors(int percent) : Behaviour
{
    public override string Name => $"cursors are offsets, rows go, {percent} %";

    public override bool Fits(PagingScheme scheme) => scheme.Kind == PagingKind.Cursor;

    public override void Change(HostileServer server)
    {
        if (server.Happens(percent)) server.Delete(server.Random.Next(server.Rows.Count + 1));
    }

    public override string Cursor(HostileServer server, List<long> items, long end) => end.ToString(CultureInfo.InvariantCulture);

    public override long Position(HostileServer server, List<long> view, string? cursor) =>
        cursor is null ? 0 : long.Parse(cursor, CultureInfo.InvariantCulture);
}

/// <summary>Full pages without a cursor: the field has another name by now.</summary>
public sealed class NoCursors : Behaviour
{
    public override string Name => "the cursor is missing";

    public override bool Fits(PagingScheme scheme) => scheme.Kind == PagingKind.Cursor;

    public override PageResponse<long> Send(HostileServer server, PageResponse<long> response) => response with { NextCursor = null };
}
