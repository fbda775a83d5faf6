using Affiliate.Client.Accounts;
using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Leadway.Shared;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Leadway.OAuth;

/// <summary><c>GET /oauth/installed-locations</c> as a list.</summary>
internal sealed class InstalledLocationsV3Endpoint(ILeadwayOAuthApi api, LocationScope scope) : IPagedEndpoint<LeadwayInstalledLocation>
{
    private const string Operation = "ListInstalledLocationsV3";

    public AffiliateAccount Account => scope.Account;

    public string Name => "installed-locations";

    public string QueryFingerprint => scope.QueryFingerprint;

    public PagingScheme Scheme { get; } = PagingScheme.Cursor(100) with { HasTotal = true };

    public async ValueTask<PageResponse<LeadwayInstalledLocation>> FetchAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var filter = scope.Filter;
        var response = await api.ListInstalledLocationsV3Async(
                scope.Authorization,
                scope.CompanyId,
                scope.AppId,
                request.Cursor,
                request.Size,
                filter.Search,
                filter.IsInstalled,
                filter.VersionId,
                filter.OnTrial,
                filter.PlanId,
                filter.LocationId,
                cancellationToken: cancellationToken
            )
            .ConfigureAwait(false);
        var rows = Rows.Checked(response.Items, row => row.Id, scope.Account, Operation, "items");
        return new PageResponse<LeadwayInstalledLocation>(rows)
        {
            TotalCount = response.Pagination?.TotalRecords,
            NextCursor = response.Pagination?.HasNextPage == false ? null : response.Pagination?.NextPageToken,
        };
    }

    public RowKey GetKey(LeadwayInstalledLocation item) => RowKey.From(item.Id!);
}
