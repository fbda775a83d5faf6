using Affiliate.Client.Accounts;
using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Leadway.Shared;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Leadway.OAuth;

/// <summary><c>GET /oauth/installedLocations</c> as a list.</summary>
internal sealed class InstalledLocationsEndpoint(ILeadwayOAuthApi api, LocationScope scope) : IPagedEndpoint<LeadwayInstalledLocation>
{
    private const string Operation = "ListInstalledLocations";

    public AffiliateAccount Account => scope.Account;

    public string Name => "installedLocations";

    public string QueryFingerprint => scope.QueryFingerprint;

    public PagingScheme Scheme { get; } = PagingScheme.Offset(100) with { HasTotal = true };

    public async ValueTask<PageResponse<LeadwayInstalledLocation>> FetchAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var filter = scope.Filter;
        var response = await api.ListInstalledLocationsAsync(
                scope.Authorization,
                scope.CompanyId,
                scope.AppId,
                request.Offset,
                request.Size,
                filter.Search,
                filter.IsInstalled,
                filter.VersionId,
                filter.OnTrial,
                filter.PlanId,
                filter.LocationId,
                cancellationToken
            )
            .ConfigureAwait(false);
        var rows = Rows.Checked(response.Locations, row => row.Id, scope.Account, Operation, "locations");
        return new PageResponse<LeadwayInstalledLocation>(rows) { TotalCount = response.Count };
    }

    public RowKey GetKey(LeadwayInstalledLocation item) => RowKey.From(item.Id!);
}
