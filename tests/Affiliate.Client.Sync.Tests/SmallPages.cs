using System.Runtime.CompilerServices;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Sync.Tests;

/// <summary>A source that is read in small pages, and whose reader dies after some of them.</summary>
internal sealed class SmallPages(IPayoutSource inner, int pageSize, int? dieAfter = null) : IPayoutSource
{
    public PayoutSourceDescriptor Descriptor => inner.Descriptor;

    public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null) =>
        new Dying(inner.GetPayouts((query ?? PayoutQuery.All) with { PageSize = pageSize }, paging), dieAfter);

    private sealed class Dying(AsyncPageable<Payout> inner, int? dieAfter) : AsyncPageable<Payout>
    {
        public override async IAsyncEnumerable<Page<Payout>> AsPages(
            string? continuationToken = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            var pages = 0;
            await foreach (var page in inner.AsPages(continuationToken, cancellationToken))
            {
                yield return page;
                if (++pages == dieAfter) throw new KilledException();
            }
        }
    }
}
