using Affiliate.Client.LeadDyno.Commissions;
using Affiliate.Client.Paging;

namespace Affiliate.Client.LeadDyno.Normalization;

/// <summary>
/// Commissions with the due dates that their list left out. Every enumeration looks them up anew, because they may have changed.
/// </summary>
internal sealed class BackfilledCommissions(LeadDynoClient client, AsyncPageable<LeadDynoCommission> source)
    : AsyncPageable<LeadDynoCommission>
{
    public override IAsyncEnumerable<Page<LeadDynoCommission>> AsPages(
        string? continuationToken = null,
        CancellationToken cancellationToken = default
    ) => source.SelectPages(new DueDateBackfill(client).FillAsync).AsPages(continuationToken, cancellationToken);
}
