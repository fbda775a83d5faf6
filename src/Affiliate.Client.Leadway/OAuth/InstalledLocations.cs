using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Leadway.OAuth;

/// <summary>The locations where an app is installed, as a list of either style.</summary>
internal static class InstalledLocations
{
    private const int MaxPageSize = 100;

    /// <summary><c>GET /oauth/installedLocations</c>.</summary>
    public static IPagedEndpoint<LeadwayInstalledLocation> Classic(ILeadwayOAuthApi api, LocationScope scope) =>
        new PagedEndpoint<LeadwayInstalledLocation>(
            scope.Account,
            "installedLocations",
            PagingScheme.Offset(MaxPageSize) with { HasTotal = true }
        )
        {
            QueryFingerprint = scope.QueryFingerprint,
            Key = GetKey,
            Fetch = async (request, token) =>
            {
                var filter = scope.Filter;
                var response = await api.ListInstalledLocationsAsync(
                    scope.Authorization, scope.CompanyId, scope.AppId, request.Offset, request.Size, filter.Search, filter.IsInstalled,
                    filter.VersionId, filter.OnTrial, filter.PlanId, filter.LocationId, token).ConfigureAwait(false);
                var rows = PagedRows.Require(
                    response.Locations, scope.Account, "ListInstalledLocations", "locations", static row => row.Id, "_id");
                return new(rows) { TotalCount = response.Count };
            },
        };

    /// <summary><c>GET /oauth/installed-locations</c>.</summary>
    public static IPagedEndpoint<LeadwayInstalledLocation> V3(ILeadwayOAuthApi api, LocationScope scope) =>
        new PagedEndpoint<LeadwayInstalledLocation>(
            scope.Account,
            "installed-locations",
            PagingScheme.Cursor(MaxPageSize) with { HasTotal = true }
        )
        {
            QueryFingerprint = scope.QueryFingerprint,
            Key = GetKey,
            Fetch = async (request, token) =>
            {
                var filter = scope.Filter;
                var response = await api.ListInstalledLocationsV3Async(
                    scope.Authorization, scope.CompanyId, scope.AppId, request.Cursor, request.Size, filter.Search, filter.IsInstalled,
                    filter.VersionId, filter.OnTrial, filter.PlanId, filter.LocationId, cancellationToken: token).ConfigureAwait(false);
                var rows = PagedRows.Require(
                    response.Items, scope.Account, "ListInstalledLocationsV3", "items", static row => row.Id, "_id");
                return new(rows)
                {
                    TotalCount = response.Pagination?.TotalRecords,
                    NextCursor = response.Pagination?.HasNextPage == false ? null : response.Pagination?.NextPageToken,
                };
            },
        };

    private static RowKey GetKey(LeadwayInstalledLocation item) => RowKey.From(item.Id!);
}
