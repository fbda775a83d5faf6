namespace Affiliate.Client.Net8.Tests;

/// <summary>What .NET 10 has and .NET 8 has not.</summary>
internal static class AsyncEnumerableExtensions
{
    public static async ValueTask<List<T>> ToListAsync<T>(this IAsyncEnumerable<T> items, CancellationToken cancellationToken = default)
    {
        List<T> all = [];
        await foreach (var item in items.WithCancellation(cancellationToken)) all.Add(item);
        return all;
    }
}
