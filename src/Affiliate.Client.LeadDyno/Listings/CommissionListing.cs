using Affiliate.Client.Paging;

namespace Affiliate.Client.LeadDyno;

/// <summary><c>GET /commissions</c> as a list: pages of a chosen size, ended by an empty page or the stated total.</summary>
/// <param name="api">The wire interface.</param>
/// <param name="account">Whose list this is.</param>
/// <param name="asked">What is filtered here and not by the vendor, as stable text.</param>
internal sealed class CommissionListing(ILeadDynoApi api, AffiliateAccount account, string asked = "") : IVerifiableListing<LeadDynoCommission>
{
    public const int MaxPageSize = 200;

    public AffiliateAccount Account => account;

    public string Name => "commissions";

    public string QueryText => asked;

    public ListingShape Shape { get; } = ListingShape.Page(MaxPageSize) with { HasTotal = true };

    public async ValueTask<ListingWindow<LeadDynoCommission>> FetchAsync(WindowRequest window, CancellationToken cancellationToken) =>
        (await api.ListCommissionsAsync(window.PageNumber, window.Size, cancellationToken).ConfigureAwait(false)).ToWindow();

    public RowKey KeyOf(LeadDynoCommission item) => RowKey.From(item.Id);

    public async ValueTask<ControlTotal?> GetControlTotalAsync(CancellationToken cancellationToken)
    {
        var totals = await api.GetCommissionTotalsAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        return totals.TotalCount is { } count ? new ControlTotal("GET /commissions/totals", count) : null;
    }
}
