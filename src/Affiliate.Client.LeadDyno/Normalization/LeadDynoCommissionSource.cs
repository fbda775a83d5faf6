using Affiliate.Client.Commissions;
using Affiliate.Client.LeadDyno.Shared;
using Affiliate.Client.Paging;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Normalization;

/// <summary>
/// LeadDyno's commissions as what was earned. The same rows are its payout rows, for it has no payouts: never add the two.
/// </summary>
internal sealed class LeadDynoCommissionSource(LeadDynoClient client) : ICommissionSource
{
    public CommissionSourceDescriptor Descriptor { get; } =
        new(client.Account, CommissionCapabilities.BaseAmount, LeadDynoList.MaxPageSize);

    public AsyncPageable<EarnedCommission> GetCommissions(CommissionQuery? query = null, PagingOptions? paging = null)
    {
        query ??= CommissionQuery.All;
        Descriptor.Require(query);
        return LeadDynoCommissionRows
            .List(client, query.AffiliateId, query.ToFingerprint(), query.PageSize, paging)
            .SelectRows(row =>
            {
                var commission = LeadDynoCommissionMapping.Map(
                    row,
                    client.Account,
                    Instant.FromDateTimeOffset(client.Context.Time.GetUtcNow())
                );
                return query.Matches(commission) ? commission : null;
            });
    }
}
