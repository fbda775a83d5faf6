using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Lab.Chaos;

/// <summary>A source whose completeness reports are kept, by vendor: the merged stream of rows does not carry them.</summary>
internal sealed class ReportingSource(IPayoutSource source, ConcurrentDictionary<string, CompletenessReport> reports) : IPayoutSource
{
    public PayoutSourceDescriptor Descriptor => source.Descriptor;

    public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null) =>
        new Pageable(source.GetPayouts(query, paging), completeness => reports[Descriptor.Account.Vendor] = completeness);

    private sealed class Pageable(AsyncPageable<Payout> pages, Action<CompletenessReport> keep) : AsyncPageable<Payout>
    {
        public override async IAsyncEnumerable<Page<Payout>> AsPages(
            string? continuationToken = null,
            [EnumeratorCancellation] CancellationToken cancellationToken = default
        )
        {
            await foreach (var page in pages.AsPages(continuationToken, cancellationToken))
            {
                if (page.Completeness is { } completeness) keep(completeness);
                yield return page;
            }
        }
    }
}
