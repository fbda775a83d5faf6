using Refit;

namespace Affiliate.Client.Conformance.Tests.Acme;

/// <summary>Acme's API, one method per endpoint.</summary>
public partial interface IAcmeApi
{
    /// <summary>Lists payouts, oldest first: <c>GET /payouts</c>. The header <c>Link</c> names the next page.</summary>
    /// <param name="perPage">Rows per page, 1 to 100; the vendor's default is 25.</param>
    /// <param name="cursor">Where the page starts, out of the last page's <c>Link</c>; null for the first page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/payouts")]
    Task<ApiResponse<IReadOnlyList<AcmePayout>>> ListPayoutsAsync(
        [AliasAs("per_page")] int? perPage = null, string? cursor = null, CancellationToken cancellationToken = default);
}
