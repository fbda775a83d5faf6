using Affiliate.Client.LeadDyno.Commissions;
using Affiliate.Client.LeadDyno.Shared;
using NodaTime;
using Refit;

namespace Affiliate.Client.LeadDyno.Http;

/// <summary>
/// The wire interface of the LeadDyno REST API v1, one method per endpoint. <see cref="LeadDynoClient"/> has the same with its traps
/// closed.
/// </summary>
public partial interface ILeadDynoApi
{
    /// <summary>
    /// Lists commissions, one page from 1; 1 to 200 rows, the vendor's default is 100: <c>GET /commissions</c>. There is no filter.
    /// </summary>
    [Get("/commissions")]
    Task<LeadDynoPage<LeadDynoCommission>> ListCommissionsAsync(
        int? page = null, [AliasAs("per_page")] int? perPage = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Totals of commissions, from the beginning to now unless days are given: <c>GET /commissions/totals</c>. By affiliate or currency:
    /// [unverified].
    /// </summary>
    [Get("/commissions/totals")]
    Task<LeadDynoCommissionTotals> GetCommissionTotalsAsync(
        [AliasAs("start_date")] LocalDate? startDate = null,
        [AliasAs("end_date")] LocalDate? endDate = null,
        [AliasAs("affiliate_id")] long? affiliateId = null,
        string? currency = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Marks the commission of one affiliate for one purchase as paid: <c>POST /commissions/mark_as_paid</c>. Whether one or several come
    /// back is not known. [unverified]
    /// </summary>
    [Post("/commissions/mark_as_paid")]
    Task<LeadDynoRecord<LeadDynoCommission>> MarkCommissionsAsPaidAsync(
        [Body] LeadDynoMarkPaidRequest mark, CancellationToken cancellationToken = default);
}
