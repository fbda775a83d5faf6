using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Conformance.Tests.Acme;

/// <summary>Payouts.</summary>
public sealed class AcmePayouts
{
    internal const int MaxPageSize = 100;

    private readonly AcmeClient _client;

    internal AcmePayouts(AcmeClient client) => _client = client;

    /// <summary>Lists payouts, oldest first: <c>GET /payouts</c>.</summary>
    /// <param name="pageSize">Rows to ask for at once, 1 to 100; null for 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is not 1 to 100.</exception>
    public AsyncPageable<AcmePayout> List(int? pageSize = null, PagingOptions? paging = null)
    {
        var endpoint = Endpoint();
        return Pageable.Create(endpoint, paging, endpoint.Scheme.RequireSize(pageSize));
    }

    /// <param name="clientFilter">What is filtered here and not by the vendor, as stable text.</param>
    internal PagedEndpoint<AcmePayout> Endpoint(string clientFilter = "") =>
        new(_client.Account, "payouts", PagingScheme.Cursor(MaxPageSize))
        {
            QueryFingerprint = clientFilter,
            Fetch = async (request, token) =>
            {
                using var response = await _client.Api.ListPayoutsAsync(request.Size, request.Cursor, token).ConfigureAwait(false);
                // Refit declares content and headers as nullable for its own errors; here a response without them has thrown.
                var rows = PagedRows.Require(response.Content, _client.Account, "ListPayouts", array: null, static row => row.Id);
                return new(rows) { NextCursor = AcmeLink.NextCursor(response.Headers!) };
            },
            Key = static payout => RowKey.From(payout.Id!),
        };
}
