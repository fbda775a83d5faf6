using System.Runtime.CompilerServices;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Sync.Tests;

/// <summary>A source that does something after each of its pages, when the page before is committed.</summary>
internal sealed class WatchedPages(IPayoutSource inner, int pageSize, Func<Task> meanwhile) : IPayoutSource
{
    public PayoutSourceDescriptor Descriptor => inner.Descriptor;

    public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null) =>
        new Listing(inner.GetPayouts((query ?? PayoutQuery.All) with { PageSize = pageSize }, paging), meanwhile);

    private sealed class Listing(AsyncPageable<Payout> inner, Func<Task> meanwhile) : AsyncPageable<Payout>
    {
        public override async IAsyncEnumerable<Page<Payout>> AsPages(
            string? continuationToken = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await foreach (var page in inner.AsPages(continuationToken, cancellationToken))
            {
                yield return page;
                await meanwhile();
            }
        }
    }
}
