using System.Globalization;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Lab.Hostile;

/// <summary>What is wrong with a server. The base is an honest one, whose cursors stay with their row.</summary>
public abstract class Behaviour
{
    public abstract string Name { get; }

    /// <summary>Whether a list of this kind is paged by something that the behaviour can spoil.</summary>
    public virtual bool Fits(PagingScheme scheme) => true;

    public virtual void Begin(HostileServer server)
    {
    }

    /// <summary>What happens to the list before a request, the first one excepted.</summary>
    public virtual void Change(HostileServer server)
    {
    }

    /// <summary>The rows as this request sees them.</summary>
    public virtual List<long> View(HostileServer server, List<long> rows) => rows;

    /// <summary>How many rows the server gives for so many asked.</summary>
    public virtual int Limit(HostileServer server, int request) => request;

    public virtual long? Total(HostileServer server, int count, int onPage) => count;

    public virtual string Cursor(HostileServer server, List<long> items, long end) => $"after-{items[^1]}";

    public virtual long Position(HostileServer server, List<long> view, string? cursor)
    {
        if (cursor is null) return 0;
        var last = long.Parse(cursor["after-".Length..], CultureInfo.InvariantCulture);
        var found = view.FindIndex(row => server.NewestFirst ? row < last : row > last);
        return found < 0 ? view.Count : found;
    }

    public virtual PageResponse<long> Send(HostileServer server, PageResponse<long> response) => response;
}
