using Refit;

namespace Globex;

/// <summary>Globex's API, one method per endpoint.</summary>
public interface IGlobexApi
{
    /// <summary>Lists payouts, oldest first: <c>GET /payouts</c>. The body names the cursor of the next page.</summary>
    /// <param name="limit">Rows per page, 1 to 100; the vendor's default is 25.</param>
    /// <param name="after">
    /// Where the page starts: the last page's <see cref="GlobexPayoutPage.NextCursor"/>; null for the first page.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/payouts")]
    Task<GlobexPayoutPage> ListPayoutsAsync(int? limit = null, string? after = null, CancellationToken cancellationToken = default);
}
