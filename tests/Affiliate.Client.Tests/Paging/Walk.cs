using Affiliate.Client.Paging;

namespace Affiliate.Client.Tests.Paging;

internal static class Walk
{
    public static async Task<List<Page<T>>> PagesAsync<T>(AsyncPageable<T> pageable, string? token = null)
    {
        var pages = new List<Page<T>>();
        await foreach (var page in pageable.AsPages(token, TestContext.Current.CancellationToken)) pages.Add(page);
        return pages;
    }

    public static async Task<List<T>> RowsAsync<T>(AsyncPageable<T> pageable, string? token = null) =>
        [.. (await PagesAsync(pageable, token)).SelectMany(page => page.Items)];
}
