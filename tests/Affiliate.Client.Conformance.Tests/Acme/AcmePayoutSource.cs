using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Conformance.Tests.Acme;

/// <summary>Acme's payouts as payout rows. The vendor filters nothing, so everything is filtered here.</summary>
internal sealed class AcmePayoutSource(AcmeClient client) : IPayoutSource
{
    public PayoutSourceDescriptor Descriptor { get; } = new(
        client.Account,
        PayoutCapabilities.Payouts | PayoutCapabilities.FilterByPayee | PayoutCapabilities.FilterByCreated
            | PayoutCapabilities.FilterByPaid | PayoutCapabilities.FilterByDue,
        AcmePayouts.MaxPageSize);

    public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null)
    {
        query ??= PayoutQuery.All;
        Descriptor.Require(query);
        return Pageable.Create(client.Payouts.Endpoint(query.ToFingerprint()), paging, query.PageSize)
            .SelectRows(row => AcmePayoutMapping.Map(row, client.Account) is var payout && query.Matches(payout) ? payout : null);
    }
}
