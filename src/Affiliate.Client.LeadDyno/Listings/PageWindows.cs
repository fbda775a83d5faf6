using Affiliate.Client.Paging;

namespace Affiliate.Client.LeadDyno;

internal static class PageWindows
{
    public static ListingWindow<T> ToWindow<T>(this LeadDynoPage<T> page) => new(page.Items)
    {
        TotalCount = page.TotalEntries,
        EchoedPage = page.Page,
        EchoedSize = page.PerPage is > 0 and <= int.MaxValue ? (int)page.PerPage : null,
    };
}
