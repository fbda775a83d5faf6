using Affiliate.Client.Paging;

namespace Affiliate.Client.Conformance.Tests.Acme;

/// <summary>Payouts.</summary>
public sealed class AcmePayouts
{
    private readonly AcmeClient _client;

    internal AcmePayouts(AcmeClient client) => _client = client;

    /// <summary>Lists payouts, oldest first: <c>GET /payouts</c>.</summary>
    /// <param name="pageSize">Rows to ask for at once, from 1; null for 100, the vendor's most.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is less than 1.</exception>
    public AsyncPageable<AcmePayout> List(int? pageSize = null, PagingOptions? paging = null) => Rows("", pageSize, paging);

    internal AsyncPageable<AcmePayout> Rows(string query, int? pageSize, PagingOptions? paging) =>
        Pageable.Create(new AcmePayoutsEndpoint(_client.Api, _client.Account, query), paging, pageSize);
}
