using Affiliate.Client.Paging;

namespace Affiliate.Client.Leadway;

/// <summary><c>GET /oauth/installedLocations</c> as a list.</summary>
internal sealed class InstalledLocationListing(ILeadwayOAuthApi api, LocationScope scope) : IListing<LeadwayInstalledLocation>
{
    private const string Operation = "ListInstalledLocations";

    public AffiliateAccount Account => scope.Account;

    public string Name => "installedLocations";

    public string QueryText => scope.QueryText;

    public ListingShape Shape { get; } = ListingShape.Offset(100) with { HasTotal = true };

    public async ValueTask<ListingWindow<LeadwayInstalledLocation>> FetchAsync(WindowRequest window, CancellationToken cancellationToken)
    {
        var filter = scope.Filter;
        var answer = await api.ListInstalledLocationsAsync(
            scope.Authorization, scope.CompanyId, scope.AppId, window.Offset, window.Size, filter.Search, filter.IsInstalled, filter.VersionId,
            filter.OnTrial, filter.PlanId, filter.LocationId, cancellationToken).ConfigureAwait(false);
        var rows = Rows.Checked(answer.Locations, row => row.Id, scope.Account, Operation, "locations");
        return new ListingWindow<LeadwayInstalledLocation>(rows) { TotalCount = answer.Count };
    }

    public RowKey KeyOf(LeadwayInstalledLocation item) => RowKey.From(item.Id!);
}
