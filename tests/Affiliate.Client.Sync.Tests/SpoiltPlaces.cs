using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Sync.Tests;

/// <summary>A source that knows of a loss wherever it is resumed, as a listing does whose token carries that knowledge.</summary>
internal sealed class SpoiltPlaces(IPayoutSource inner) : IPayoutSource
{
    public PayoutSourceDescriptor Descriptor => inner.Descriptor;

    public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null) =>
        new Listing(inner.GetPayouts(query, paging), Descriptor);

    private sealed class Listing(AsyncPageable<Payout> inner, PayoutSourceDescriptor descriptor) : AsyncPageable<Payout>
    {
        public override IAsyncEnumerable<Page<Payout>> AsPages(
            string? continuationToken = null, CancellationToken cancellationToken = default) =>
            continuationToken is null
                ? inner.AsPages(null, cancellationToken)
                : throw new IncompleteListingException(
                    descriptor.Account, "payouts", new CompletenessReport { Level = Completeness.Incomplete, Reason = "Rows came twice." });
    }
}
