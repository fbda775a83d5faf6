using Affiliate.Client.Accounts;
using Affiliate.Client.LeadDyno.Http;
using Affiliate.Client.LeadDyno.Shared;
using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Commissions;

/// <summary>Commissions: what affiliates earn. The vendor has no payouts.</summary>
public sealed class LeadDynoCommissions
{
    private readonly ILeadDynoApi _api;
    private readonly AffiliateAccount _account;

    internal LeadDynoCommissions(ILeadDynoApi api, AffiliateAccount account) => (_api, _account) = (api, account);

    /// <summary>Lists all commissions: <c>GET /commissions</c>. The vendor has no filter.</summary>
    /// <param name="pageSize">Rows to ask for at once, 1 to 200; null for 200.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page size is not 1 to 200.</exception>
    public AsyncPageable<LeadDynoCommission> List(int? pageSize = null, PagingOptions? paging = null) =>
        Rows("", LeadDynoList.Scheme.RequireSize(pageSize), paging);

    /// <summary>Lists the commissions of one affiliate, with due dates: <c>GET /affiliates/{id}/commissions/filter</c>.</summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="status">Only those of this status; null for all.</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 200; null for 200.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page size is not 1 to 200.</exception>
    public AsyncPageable<LeadDynoCommission> ListByAffiliate(
        long affiliateId, LeadDynoCommissionStatus? status = null, int? pageSize = null, PagingOptions? paging = null) =>
        AffiliateRows(affiliateId, status, "", LeadDynoList.Scheme.RequireSize(pageSize), paging);

    /// <summary>
    /// Lists the commissions of one affiliate by the older endpoint, whose page size the vendor fixes:
    /// <c>GET /affiliates/{id}/commissions</c>. Prefer <see cref="ListByAffiliate"/>.
    /// </summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    public AsyncPageable<LeadDynoCommission> ListByAffiliateUnfiltered(long affiliateId, PagingOptions? paging = null) =>
        Pageable.Create(
            LeadDynoList.Fixed<LeadDynoCommission>(
                _account, "affiliate-commissions-unfiltered", [("affiliate", affiliateId)],
                (page, token) => _api.ListAffiliateCommissionsUnfilteredAsync(affiliateId, page, token)),
            paging);

    /// <summary>Totals of commissions: <c>GET /commissions/totals</c>.</summary>
    /// <param name="start">The first day; null for the beginning.</param>
    /// <param name="end">The last day; null for today.</param>
    /// <param name="affiliateId">Only those of this affiliate. [unverified]</param>
    /// <param name="currency">Only those in this currency, ISO 4217. [unverified]</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public Task<LeadDynoCommissionTotals> GetTotalsAsync(
        LocalDate? start = null,
        LocalDate? end = null,
        long? affiliateId = null,
        string? currency = null,
        CancellationToken cancellationToken = default
    ) =>
        end < start
            ? throw new ArgumentOutOfRangeException(nameof(end), end, "The last day is before the first.")
            : _api.GetCommissionTotalsAsync(start, end, affiliateId, currency, cancellationToken);

    /// <summary>Totals the commissions of one affiliate in the account's currency: <c>GET /affiliates/{id}/commissions_total</c>.</summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadDynoAffiliateCommissionTotal> GetAffiliateTotalAsync(
        long affiliateId, CancellationToken cancellationToken = default) =>
        _api.GetAffiliateCommissionTotalAsync(affiliateId, cancellationToken);

    /// <summary>
    /// Makes a commission by hand: <c>POST /affiliates/{id}/commissions</c>. It has no purchase, so the API cannot mark it as paid.
    /// </summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="commission">The commission.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadDynoCommission> CreateAsync(
        long affiliateId, LeadDynoCreateCommissionRequest commission, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(commission);
        return _api.CreateCommissionAsync(affiliateId, commission, cancellationToken).WrittenAsync(_account, "CreateCommission");
    }

    /// <summary>
    /// Marks the commission of one affiliate for one purchase as paid: <c>POST /commissions/mark_as_paid</c>. [unverified] It is never
    /// repeated by itself, and there is no way back: the vendor's advice for a wrong payment is a new commission by hand.
    /// </summary>
    /// <param name="affiliateEmail">The affiliate's e-mail address; not empty.</param>
    /// <param name="purchaseCode">The purchase's code; not empty.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What came back: one commission or several, as the vendor likes.</returns>
    /// <exception cref="ArgumentException">The address or the code is empty.</exception>
    public async Task<IReadOnlyList<LeadDynoCommission>> MarkAsPaidAsync(
        string affiliateEmail, string purchaseCode, CancellationToken cancellationToken = default)
    {
        var mark = new LeadDynoMarkPaidRequest { AffiliateEmail = Guard.Text(affiliateEmail), PurchaseCode = Guard.Text(purchaseCode) };
        var response = await _api.MarkCommissionsAsPaidAsync(mark, cancellationToken).ConfigureAwait(false);
        return response.Items;
    }

    internal AsyncPageable<LeadDynoCommission> Rows(string clientFilter, int? pageSize, PagingOptions? paging) =>
        Pageable.Create(
            LeadDynoList.Sized(
                _account,
                "commissions",
                [("filter", clientFilter)],
                (page, size, token) => _api.ListCommissionsAsync(page, size, token),
                async token =>
                {
                    var totals = await _api.GetCommissionTotalsAsync(cancellationToken: token).ConfigureAwait(false);
                    return totals.TotalCount is { } count ? new ControlTotal("GET /commissions/totals", count) : null;
                }
            ),
            paging,
            pageSize
        );

    internal AsyncPageable<LeadDynoCommission> AffiliateRows(
        long affiliateId,
        LeadDynoCommissionStatus? status,
        string clientFilter,
        int? pageSize,
        PagingOptions? paging
    ) =>
        Pageable.Create(
            LeadDynoList.Sized(
                _account,
                "affiliate-commissions",
                [("affiliate", affiliateId), ("status", status?.Value), ("filter", clientFilter)],
                (page, size, token) => _api.ListAffiliateCommissionsAsync(affiliateId, page, size, status, token)
            ),
            paging,
            pageSize
        );
}
