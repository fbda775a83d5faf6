using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Lab.Shifts;

/// <summary>What everybody writes first: the next page begins where the last one ended, until one is empty.</summary>
public static class NaiveEnumerator
{
    public static async Task<List<long>> WalkAsync(IPagedEndpoint<long> list, int size)
    {
        var rows = new List<long>();
        var request = new PageRequest(0, 1, size, null);
        while (true)
        {
            var response = await list.FetchAsync(request, CancellationToken.None);
            rows.AddRange(response.Items);
            var isEnd = list.Scheme.Kind == PagingKind.Cursor ? string.IsNullOrEmpty(response.NextCursor) : response.Items.Count == 0;
            // A list can grow faster than a naive walk of tiny pages.
            if (isEnd || list.Scheme.Kind == PagingKind.Unpaged || rows.Count > 1_000_000) return rows;
            request = new PageRequest(request.Offset + response.Items.Count, request.PageNumber + 1, size, response.NextCursor);
        }
    }
}
