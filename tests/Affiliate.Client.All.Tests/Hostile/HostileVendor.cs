using Affiliate.Client.All.Tests.Sockets;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tests.Shared.Sockets;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.Hostile;

/// <summary>
/// One vendor's list of payouts on a socket, read through the real client: a row is its id, and every page can be distorted.
/// </summary>
internal sealed class HostileVendor : IAsyncDisposable
{
    private readonly SocketServer _server;
    private readonly string _vendor;

    public HostileVendor(string vendor, int rows)
    {
        _vendor = vendor;
        Rows = [.. Enumerable.Range(1, rows).Select(static id => (long)id)];
        _server = new SocketServer(Respond);
    }

    public List<long> Rows { get; }

    /// <summary>How many pages were asked for.</summary>
    public int Requests { get; private set; }

    public IReadOnlyList<SocketRequest> Received => _server.Requests;

    /// <summary>Happens before each page.</summary>
    public Action<HostileVendor>? Before { get; init; }

    /// <summary>What is sent in place of an honest page.</summary>
    public Func<HostileVendor, ListRequest, ListPage, ListPage>? Distort { get; init; }

    /// <summary>What the vendor counts where it is asked for a control total; null for the error of a server that cannot count.</summary>
    public Func<HostileVendor, SocketReply>? Count { get; init; }

    public async Task<HostileReading> ReadAsync(
        PagingOptions? paging = null,
        int? pageSize = 10,
        string? token = null,
        int? stopAfter = null
    )
    {
        await using var services = SocketAccounts.Build(_server.Address, retries: 0);
        var source = services.GetRequiredService<IPayoutSources>().Get(_vendor);
        var reading = new HostileReading();
        var query = new PayoutQuery { PageSize = pageSize, Kinds = _vendor == "AffiliateWP" ? [PayoutKind.Payout] : null };
        paging ??= new PagingOptions();
        await foreach (var page in source.GetPayouts(query, paging with { OnIncomplete = IncompleteAction.Report, PrefetchPages = 0 })
            .AsPages(token, TestContext.Current.CancellationToken))
        {
            reading.Add(page);
            if (stopAfter is { } count && reading.Rows.Count >= count) break;
        }

        return reading;
    }

    /// <summary>The honest page of a request.</summary>
    public ListPage Page(ListRequest request, IEnumerable<long>? rows = null, int? size = null) =>
        new([.. (rows ?? Rows).Skip((int)request.Offset).Take(size ?? request.Size)]);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private SocketReply Respond(SocketRequest request)
    {
        if (request.Target.Contains("fields=ids", StringComparison.Ordinal) || request.Target.Contains("/totals", StringComparison.Ordinal))
            return Count?.Invoke(this) ?? SocketReply.Json(_vendor == "AffiliateWP" ? 500 : 404);
        Requests++;
        Before?.Invoke(this);
        var asked = ListRequest.From(request);
        var page = Page(asked);
        page = Distort?.Invoke(this, asked, page) ?? page;
        return HostileWire.Write(_vendor, this, asked, page);
    }
}
