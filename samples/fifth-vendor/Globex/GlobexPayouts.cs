using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;

namespace Globex;

/// <summary>Payouts.</summary>
public sealed class GlobexPayouts
{
    internal const int MaxPageSize = 100;

    private readonly GlobexClient _client;

    internal GlobexPayouts(GlobexClient client) => _client = client;

    /// <summary>Lists payouts, oldest first: <c>GET /payouts</c>.</summary>
    /// <param name="pageSize">Rows to ask for at once, 1 to 100; null for 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is not 1 to 100.</exception>
    public AsyncPageable<GlobexPayout> List(int? pageSize = null, PagingOptions? paging = null)
    {
        var endpoint = Endpoint();
        return Pageable.Create(endpoint, paging, endpoint.Scheme.RequireSize(pageSize));
    }

    /// <param name="clientFilter">What is filtered here and not by the vendor, as stable text.</param>
    internal PagedEndpoint<GlobexPayout> Endpoint(string clientFilter = "") =>
        new(_client.Account, "payouts", PagingScheme.Cursor(MaxPageSize))
        {
            QueryFingerprint = clientFilter,
            Fetch = async (request, token) =>
            {
                var page = await _client.Api.ListPayoutsAsync(request.Size, request.Cursor, token).ConfigureAwait(false);
                var rows = PagedRows.Require(page.Data, _client.Account, "ListPayouts", "data", static row => row.Id);
                return new(rows) { NextCursor = page.NextCursor };
            },
            Key = static payout => RowKey.From(payout.Id!),
        };
}
