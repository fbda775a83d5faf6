using Affiliate.Client.Commissions;
using Affiliate.Client.Leadway.Commissions;
using Affiliate.Client.Leadway.Shared;
using Affiliate.Client.Paging;
using NodaTime;

namespace Affiliate.Client.Leadway.Normalization;

/// <summary>Leadway's commissions. Each is part of a payout: never add the two.</summary>
internal sealed class LeadwayCommissionSource(LeadwayClient client) : ICommissionSource
{
    private static readonly Instant Earliest = Instant.FromUtc(1970, 1, 2, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(9999, 12, 1, 0, 0);

    public CommissionSourceDescriptor Descriptor { get; } =
        new(
            client.Account,
            CommissionCapabilities.LinkedPayout
                | CommissionCapabilities.FilterByCreated
                | CommissionCapabilities.BaseAmount
                | CommissionCapabilities.Rate
                | CommissionCapabilities.Tier,
            SkipLimitList.MaxPageSize
        );

    public AsyncPageable<EarnedCommission> GetCommissions(CommissionQuery? query = null, PagingOptions? paging = null)
    {
        query ??= CommissionQuery.All;
        Descriptor.Require(query);
        return client.Commissions.Rows(PushDown(query), query.ToFingerprint(), query.PageSize, paging).SelectRows(row =>
        {
            var commission = LeadwayCommissionMapping.Map(row, client.Account);
            return query.Matches(commission) ? commission : null;
        });
    }

    // The zone of the vendor's days is not documented: a day more on both sides covers every zone. Its words for statuses are not
    // documented either.
    private static LeadwayCommissionQuery PushDown(CommissionQuery query) => new()
    {
        AffiliateId = query.AffiliateId,
        CreatedFrom = query.Created is { HasStart: true } from ? Padded(from.Start, -1) : null,
        CreatedTo = query.Created is { HasEnd: true } to ? Padded(to.End, 1) : null,
    };

    // Bounds beyond the dates that the vendor can have filter nothing, and a day more may lie outside of the calendar.
    private static LocalDate? Padded(Instant bound, int days) =>
        bound > Earliest && bound < Latest ? bound.InUtc().Date.PlusDays(days) : null;
}
