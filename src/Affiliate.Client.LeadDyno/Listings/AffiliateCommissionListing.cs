using System.Globalization;
using Affiliate.Client.Paging;

namespace Affiliate.Client.LeadDyno;

/// <summary>
/// <c>GET /affiliates/{id}/commissions/filter</c> as a list: pages of a chosen size, ended by an empty page or the stated total.
/// </summary>
internal sealed class AffiliateCommissionListing(
    ILeadDynoApi api, AffiliateAccount account, long affiliateId, LeadDynoCommissionStatus? status = null) : IListing<LeadDynoCommission>
{
    public AffiliateAccount Account => account;

    public string Name => "affiliate-commissions";

    public string QueryText => string.Create(CultureInfo.InvariantCulture, $"affiliate={affiliateId}&status={status?.Value}");

    public ListingShape Shape { get; } = ListingShape.Page(CommissionListing.MaxPageSize) with { HasTotal = true };

    public async ValueTask<ListingWindow<LeadDynoCommission>> FetchAsync(WindowRequest window, CancellationToken cancellationToken) =>
        (await api.FilterCommissionsOfAffiliateAsync(affiliateId, window.PageNumber, window.Size, status, cancellationToken).ConfigureAwait(false)).ToWindow();

    public RowKey KeyOf(LeadDynoCommission item) => RowKey.From(item.Id);
}
