using Affiliate.Client.Paging;

namespace Affiliate.Client.Leadway;

/// <summary><c>GET /oauth/installed-locations</c> as a list.</summary>
internal sealed class InstalledLocationListingV3(ILeadwayOAuthApi api, LocationScope scope) : IListing<LeadwayInstalledLocation>
{
    private const string Operation = "ListInstalledLocationsV3";

    public AffiliateAccount Account => scope.Account;

    public string Name => "installed-locations";

    public string QueryText => scope.QueryText;

    public ListingShape Shape { get; } = ListingShape.Token(100) with { HasTotal = true };

    public async ValueTask<ListingWindow<LeadwayInstalledLocation>> FetchAsync(WindowRequest window, CancellationToken cancellationToken)
    {
        var filter = scope.Filter;
        var answer = await api.ListInstalledLocationsV3Async(
            scope.Authorization, scope.CompanyId, scope.AppId, window.Token, window.Size, filter.Search, filter.IsInstalled, filter.VersionId,
            filter.OnTrial, filter.PlanId, filter.LocationId, cancellationToken: cancellationToken).ConfigureAwait(false);
        var rows = Rows.Checked(answer.Items, row => row.Id, scope.Account, Operation, "items");
        return new ListingWindow<LeadwayInstalledLocation>(rows)
        {
            TotalCount = answer.Pagination?.TotalRecords,
            NextToken = answer.Pagination?.HasNextPage == false ? null : answer.Pagination?.NextPageToken,
        };
    }

    public RowKey KeyOf(LeadwayInstalledLocation item) => RowKey.From(item.Id!);
}
