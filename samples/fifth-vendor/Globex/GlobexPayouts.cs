using Affiliate.Client.Paging;

namespace Globex;

/// <summary>Payouts.</summary>
public sealed class GlobexPayouts
{
    private readonly GlobexClient _client;

    internal GlobexPayouts(GlobexClient client) => _client = client;

    /// <summary>Lists payouts, oldest first: <c>GET /payouts</c>.</summary>
    /// <param name="pageSize">Rows to ask for at once, from 1; null for 100, the vendor's most.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is less than 1.</exception>
    public AsyncPageable<GlobexPayout> List(int? pageSize = null, PagingOptions? paging = null) => Rows("", pageSize, paging);

    internal AsyncPageable<GlobexPayout> Rows(string query, int? pageSize, PagingOptions? paging) =>
        Pageable.Create(new GlobexPayoutsEndpoint(_client.Api, _client.Account, query), paging, pageSize);
}
