using Affiliate.Client.Affiliates;
using Affiliate.Client.LeadDyno.Shared;
using Affiliate.Client.Paging;

namespace Affiliate.Client.LeadDyno.Normalization;

/// <summary>LeadDyno's affiliates. The vendor's own search is [unverified], so every filter works on the rows that came.</summary>
internal sealed class LeadDynoAffiliateDirectory(LeadDynoClient client) : IAffiliateDirectory
{
    public AffiliateDirectoryDescriptor Descriptor { get; } =
        new(
            client.Account,
            AffiliateCapabilities.FilterBySales | AffiliateCapabilities.FilterByActive | AffiliateCapabilities.FilterByText
                | AffiliateCapabilities.CountsAtOnce,
            LeadDynoList.MaxPageSize
        );

    // Whether the page size can be chosen is [unverified]: one is sent only if somebody asks for it.
    public AsyncPageable<AffiliateProfile> GetAffiliates(AffiliateQuery? query = null, PagingOptions? paging = null)
    {
        query ??= AffiliateQuery.All;
        Descriptor.Require(query);
        int? size = query.PageSize is { } pageSize ? Math.Min(pageSize, Descriptor.MaxPageSize) : null;
        return client.Affiliates.Rows(null, null, null, query.ToFingerprint(), size, paging).SelectRows(row =>
        {
            var affiliate = LeadDynoAffiliateMapping.Map(row, client.Account);
            return query.Matches(affiliate) ? affiliate : null;
        });
    }

    public async Task<AffiliateProfile> GetAffiliateAsync(string id, CancellationToken cancellationToken = default) =>
        LeadDynoAffiliateMapping.Map(
            await client.Affiliates.GetAsync(LeadDynoIds.Parse(id), cancellationToken).ConfigureAwait(false),
            client.Account
        );

    public Task<long> CountAsync(AffiliateQuery? query = null, CancellationToken cancellationToken = default) =>
        query is null or { IsUnfiltered: true }
            ? client.Affiliates.CountAsync(cancellationToken)
            : GetAffiliates(query).CountRowsAsync(cancellationToken);
}
