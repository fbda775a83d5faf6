using System.Net;
using Affiliate.Client.Accounts;
using Affiliate.Client.AffiliateWP.Normalization;
using Affiliate.Client.Errors;
using Affiliate.Client.Http;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.AffiliateWP.Shared;

/// <summary>
/// A collection of the plugin as a list. It is walked by offset and number in the order of the primary key, the only order without ties;
/// the end is the server's 404 with the collection's own code.
/// </summary>
internal sealed class CollectionEndpoint<TItem>(AffiliateAccount account, string name, string queryFingerprint) : IPagedEndpoint<TItem>
    where TItem : class
{
    public const int MaxPageSize = 1000;

    public AffiliateAccount Account => account;

    public string Name => name;

    public string QueryFingerprint => queryFingerprint;

    public PagingScheme Scheme { get; } = PagingScheme.Offset(MaxPageSize) with { DefaultSize = 100 };

    /// <summary>Reads a page: number, offset.</summary>
    public required Func<int, long, CancellationToken, Task<IReadOnlyList<TItem>>> Read { get; init; }

    /// <summary>Reads the ids of all rows; null where the collection has no census.</summary>
    public Func<CancellationToken, Task<IReadOnlyList<long>>>? ReadIds { get; init; }

    /// <summary>The collection as the vendor names it; null where it is the list's name.</summary>
    public string? Collection { get; init; }

    /// <summary>A row's id.</summary>
    public required Func<TItem, long> GetId { get; init; }

    /// <summary>The id's name in the JSON.</summary>
    public required string IdName { get; init; }

    /// <summary>What identifies a row of an old server that sends no id; null where that does not happen.</summary>
    public Func<TItem, string?>? GetName { get; init; }

    public async ValueTask<PageResponse<TItem>> FetchAsync(PageRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var rows = await Read(request.Size, request.Offset, cancellationToken).ConfigureAwait(false);
            return new PageResponse<TItem>(PagedRows.Require(rows, account, name, array: null, GetIdentity, IdName));
        }
        catch (NotFoundException end) when (end.IsEmptyList)
        {
            return new PageResponse<TItem>([]) { IsEnd = true };
        }
    }

    public RowKey GetKey(TItem item) => GetId(item) < 1 && GetName?.Invoke(item) is { } name ? RowKey.From(name) : RowKey.From(GetId(item));

    public bool HasControlTotal => true;

    public async ValueTask<ControlTotal?> GetControlTotalAsync(CancellationToken cancellationToken)
    {
        if (ReadIds is null) return await GetHeaderTotalAsync(cancellationToken).ConfigureAwait(false);
        var source = $"GET /{Collection ?? name}?fields=ids&number=0";
        try
        {
            var ids = await ReadIds(cancellationToken).ConfigureAwait(false);
            return new ControlTotal(source, ids.Count, [.. ids.Select(RowKey.From)]);
        }
        catch (NotFoundException end) when (end.IsEmptyList)
        {
            return new ControlTotal(source, 0, []);
        }
        catch (AffiliateApiException old) when (old.StatusCode == HttpStatusCode.InternalServerError)
        {
            // 2.6 and older fail on fields=ids.
            return await GetHeaderTotalAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (ProtocolException rows) when (rows.JsonPath == "$[0]")
        {
            // So old that it ignores fields, and sends rows in place of ids.
            return await GetHeaderTotalAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>WordPress's own count of a collection, which some sites send.</summary>
    private async ValueTask<ControlTotal?> GetHeaderTotalAsync(CancellationToken cancellationToken)
    {
        const string header = "X-WP-Total";
        var watch = ResponseWatch.Begin();
        try
        {
            await Read(1, 0, cancellationToken).ConfigureAwait(false);
        }
        catch (NotFoundException end) when (end.IsEmptyList)
        {
            return null;
        }

        return watch.GetNumber(header) is { } count ? new ControlTotal($"{header} of GET /{name}", count) : null;
    }

    private string? GetIdentity(TItem row) => GetId(row) < 1 ? GetName?.Invoke(row) : AffiliateWPIds.Text(GetId(row));
}
