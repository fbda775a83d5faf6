using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Affiliate.Client.Lab.Chaos;

/// <summary>A source whose receipts are kept, by vendor: the merged stream of rows does not carry them.</summary>
internal sealed class ReceiptedSource(IPayoutSource source, ConcurrentDictionary<string, CompletenessReceipt> receipts) : IPayoutSource
{
    public PayoutSourceDescriptor Descriptor => source.Descriptor;

    public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null) =>
        new Pageable(source.GetPayouts(query, paging), receipt => receipts[Descriptor.Account.Vendor] = receipt);

    private sealed class Pageable(AsyncPageable<Payout> pages, Action<CompletenessReceipt> keep) : AsyncPageable<Payout>
    {
        public override async IAsyncEnumerable<Page<Payout>> AsPages(string? continuationToken = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await foreach (var page in pages.AsPages(continuationToken, cancellationToken))
            {
                if (page.Receipt is { } receipt) keep(receipt);
                yield return page;
            }
        }
    }
}
