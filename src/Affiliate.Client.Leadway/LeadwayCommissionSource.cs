using Affiliate.Client.Paging;

namespace Affiliate.Client.Leadway;

/// <summary>Leadway's commissions. Each is part of a payout: never add the two.</summary>
internal sealed class LeadwayCommissionSource(LeadwayClient client) : ICommissionSource
{
    public CommissionSourceDescriptor Descriptor { get; } = new(
        client.Account,
        CommissionCapabilities.LinkedPayout | CommissionCapabilities.FilterByCreated | CommissionCapabilities.BaseAmount | CommissionCapabilities.Rate | CommissionCapabilities.Tier,
        CommissionListing.MaxPageSize);

    public AsyncPageable<EarnedCommission> GetCommissions(CommissionQuery? query = null, PagingOptions? paging = null)
    {
        query ??= CommissionQuery.All;
        Descriptor.Require(query);
        var size = Math.Min(query.PageSize ?? Descriptor.MaxPageSize, Descriptor.MaxPageSize);
        return client.CommissionRows(PushDown(query), query.ToStableText(), size, paging).SelectRows(row =>
        {
            var commission = LeadwayCommissionMapping.Map(row, client.Account);
            return query.Matches(commission) ? commission : null;
        });
    }

    // The zone of the vendor's days is not documented: a day more on both sides covers every zone. Its words for statuses are not documented either.
    private static LeadwayCommissionFilter PushDown(CommissionQuery query) => new()
    {
        AffiliateId = query.AffiliateId,
        CreatedFrom = query.Created is { HasStart: true } from ? from.Start.InUtc().Date.PlusDays(-1) : null,
        CreatedTo = query.Created is { HasEnd: true } to ? to.End.InUtc().Date.PlusDays(1) : null,
    };
}
