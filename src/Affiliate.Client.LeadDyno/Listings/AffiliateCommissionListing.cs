using System.Globalization;
using Affiliate.Client.Paging;

namespace Affiliate.Client.LeadDyno;

/// <summary>
/// <c>GET /affiliates/{id}/commissions/filter</c> as a list: pages of a chosen size, ended by an empty page or the stated total.
/// </summary>
/// <param name="api">The wire interface.</param>
/// <param name="account">Whose list this is.</param>
/// <param name="affiliateId">The affiliate.</param>
/// <param name="status">Only those of this status; null for all.</param>
/// <param name="asked">What is filtered here and not by the vendor, as stable text.</param>
internal sealed class AffiliateCommissionListing(
    ILeadDynoApi api, AffiliateAccount account, long affiliateId, LeadDynoCommissionStatus? status = null, string asked = "") : IListing<LeadDynoCommission>
{
    public AffiliateAccount Account => account;

    public string Name => "affiliate-commissions";

    public string QueryText => string.Create(CultureInfo.InvariantCulture, $"affiliate={affiliateId}&status={status?.Value}&{asked}");

    public ListingShape Shape { get; } = ListingShape.Page(CommissionListing.MaxPageSize) with { HasTotal = true };

    public async ValueTask<ListingWindow<LeadDynoCommission>> FetchAsync(WindowRequest window, CancellationToken cancellationToken) =>
        (await api.FilterCommissionsOfAffiliateAsync(affiliateId, window.PageNumber, window.Size, status, cancellationToken).ConfigureAwait(false)).ToWindow();

    public RowKey KeyOf(LeadDynoCommission item) => RowKey.From(item.Id);
}
