using Affiliate.Client.Leadway.Shared;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Leadway.Payouts;

/// <summary>Payouts.</summary>
public sealed class LeadwayPayouts
{
    private readonly LeadwayClient _client;

    internal LeadwayPayouts(LeadwayClient client) => _client = client;

    /// <summary>Lists payouts: <c>GET /affiliate-manager/{locationId}/payouts</c>. Deleted rows are among them.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 100; null for 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is not 1 to 100.</exception>
    public AsyncPageable<LeadwayPayout> List(LeadwayPayoutQuery? query = null, int? pageSize = null, PagingOptions? paging = null) =>
        Rows(query ?? new(), clientFilter: null, SkipLimitList.Scheme.RequireSize(pageSize), paging);

    internal AsyncPageable<LeadwayPayout> Rows(LeadwayPayoutQuery query, string? clientFilter, int? pageSize, PagingOptions? paging) =>
        Pageable.Create(
            SkipLimitList.Create<LeadwayPayout>(
                _client,
                "ListPayouts",
                "payouts",
                [
                    ("status", query.Status?.Value),
                    ("query", query.Search),
                    ("affiliate", query.AffiliateId),
                    ("campaign", query.CampaignId),
                    ("start", query.Start),
                    ("end", query.End),
                    ("filter", clientFilter),
                ],
                async (skip, limit, token) =>
                {
                    var page = await _client.Api.ListPayoutsAsync(
                        _client.LocationId, query.Status?.Value, query.Search, query.AffiliateId, query.CampaignId,
                        skip, limit, query.Start, query.End, token).ConfigureAwait(false);
                    return (page.Payouts, page.Meta);
                },
                static row => row.Id
            ),
            paging,
            pageSize
        );
}
