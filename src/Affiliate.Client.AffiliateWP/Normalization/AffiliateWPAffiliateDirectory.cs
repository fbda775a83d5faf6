using Affiliate.Client.AffiliateWP.Affiliates;
using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Paging;

namespace Affiliate.Client.AffiliateWP.Normalization;

/// <summary>A shop's affiliates with their WordPress users. The server has no totals, so that counting walks the list.</summary>
internal sealed class AffiliateWPAffiliateDirectory(AffiliateWPClient client) : IAffiliateDirectory
{
    private static readonly AffiliateWPDetails User = new() { WithUser = true };

    public AffiliateDirectoryDescriptor Descriptor { get; } = new(
        client.Account,
        AffiliateCapabilities.FilterBySales | AffiliateCapabilities.FilterByActive | AffiliateCapabilities.FilterByText,
        CollectionEndpoint<AffiliateWPAffiliate>.MaxPageSize);

    // The server's search is not pushed down: how it treats parts of a name or an address is not known, and what it leaves out is lost.
    public AsyncPageable<AffiliateProfile> GetAffiliates(AffiliateQuery? query = null, PagingOptions? paging = null)
    {
        query ??= AffiliateQuery.All;
        Descriptor.Require(query);
        var active = query.IsActive == true ? new AffiliateWPAffiliateQuery { Status = AffiliateWPAffiliateStatus.Active } : null;
        var affiliates = AffiliateWPPagedEndpoints.Affiliates(client.Api, client.Account, active, User, query.ToFingerprint());
        return Pageable.Create(affiliates, paging, query.PageSize).SelectRows(row =>
        {
            var affiliate = AffiliateWPAffiliateMapping.Map(row, Settings());
            return query.Matches(affiliate) ? affiliate : null;
        });
    }

    public async Task<AffiliateProfile> GetAffiliateAsync(string id, CancellationToken cancellationToken = default) =>
        AffiliateWPAffiliateMapping.Map(
            await client.Affiliates.GetAsync(AffiliateWPIds.Parse(id), User, cancellationToken).ConfigureAwait(false),
            Settings()
        );

    public Task<long> CountAsync(AffiliateQuery? query = null, CancellationToken cancellationToken = default) =>
        GetAffiliates(query).CountRowsAsync(cancellationToken);

    private AffiliateWPMappingSettings Settings() => AffiliateWPMappingSettings.From(client.Account, client.Context.Options);
}
