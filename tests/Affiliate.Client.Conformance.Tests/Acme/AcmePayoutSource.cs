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
        AcmePayoutsEndpoint.MaxPageSize);

    public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null)
    {
        query ??= PayoutQuery.All;
        Descriptor.Require(query);
        return client.Payouts.Rows(query.ToFingerprint(), query.PageSize, paging)
            .SelectRows(row => AcmePayoutMapping.Map(row, client.Account) is var payout && query.Matches(payout) ? payout : null);
    }
}
