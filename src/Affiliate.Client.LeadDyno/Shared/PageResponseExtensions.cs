using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.LeadDyno.Shared;

internal static class PageResponseExtensions
{
    public static PageResponse<T> ToPageResponse<T>(this LeadDynoPage<T> page) => new(page.Items)
    {
        TotalCount = page.TotalEntries,
        EchoedPage = page.Page,
        EchoedSize = page.PerPage is > 0 and <= int.MaxValue ? (int)page.PerPage : null,
    };
}
