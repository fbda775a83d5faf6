using Affiliate.Client.Affiliates;
using Affiliate.Client.Leadway.Affiliates;
using Affiliate.Client.Leadway.Shared;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Leadway.Normalization;

/// <summary>Leadway's affiliates. Only lists have the statistics, so a single read knows no sales and no sums.</summary>
internal sealed class LeadwayAffiliateDirectory(LeadwayClient client) : IAffiliateDirectory
{
    public AffiliateDirectoryDescriptor Descriptor { get; } =
        new(
            client.Account,
            AffiliateCapabilities.FilterBySales | AffiliateCapabilities.FilterByActive | AffiliateCapabilities.FilterByText
                | AffiliateCapabilities.CountsAtOnce,
            SkipLimitList.MaxPageSize
        );

    // Only "active" is pushed down: what the vendor's search looks at is not documented, and inactive ones include those marked as deleted.
    public AsyncPageable<AffiliateProfile> GetAffiliates(AffiliateQuery? query = null, PagingOptions? paging = null)
    {
        query ??= AffiliateQuery.All;
        Descriptor.Require(query);
        var filter = new LeadwayAffiliateQuery { Active = query.IsActive == true ? true : null };
        return client.Affiliates.Rows(filter, query.ToFingerprint(), query.PageSize, paging).SelectRows(row =>
        {
            var affiliate = LeadwayAffiliateMapping.Map(row, client.Account);
            return query.Matches(affiliate) ? affiliate : null;
        });
    }

    public async Task<AffiliateProfile> GetAffiliateAsync(string id, CancellationToken cancellationToken = default) =>
        LeadwayAffiliateMapping.Map(await client.Affiliates.GetAsync(id, cancellationToken).ConfigureAwait(false), client.Account);

    public async Task<long> CountAsync(AffiliateQuery? query = null, CancellationToken cancellationToken = default)
    {
        if (query is not null and { IsUnfiltered: false })
            return await GetAffiliates(query).CountRowsAsync(cancellationToken).ConfigureAwait(false);
        var page = await client
            .Api.ListAffiliatesAsync(client.Context.Options.LocationId!, skip: 0, limit: 1, cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        return page.Meta?.Count ?? await GetAffiliates().CountRowsAsync(cancellationToken).ConfigureAwait(false);
    }
}
