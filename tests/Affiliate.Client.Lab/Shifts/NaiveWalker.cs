using Affiliate.Client.Paging;

namespace Affiliate.Client.Lab.Shifts;

/// <summary>What everybody writes first: the next window begins where the last one ended, until one is empty.</summary>
public static class NaiveWalker
{
    public static async Task<List<long>> WalkAsync(IListing<long> list, int size)
    {
        var rows = new List<long>();
        var request = new WindowRequest(0, 1, size, null);
        while (true)
        {
            var window = await list.FetchAsync(request, CancellationToken.None);
            rows.AddRange(window.Items);
            var isEnd = list.Shape.Style == ListingStyle.Token ? string.IsNullOrEmpty(window.NextToken) : window.Items.Count == 0;
            // A list can grow faster than a naive walk of tiny pages.
            if (isEnd || list.Shape.Style == ListingStyle.Unpaged || rows.Count > 1_000_000) return rows;
            request = new WindowRequest(request.Offset + window.Items.Count, request.PageNumber + 1, size, window.NextToken);
        }
    }
}
