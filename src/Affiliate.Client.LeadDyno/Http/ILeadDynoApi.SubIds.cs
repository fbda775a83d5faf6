using Affiliate.Client.LeadDyno.Shared;
using Affiliate.Client.LeadDyno.SubIds;
using Refit;

namespace Affiliate.Client.LeadDyno.Http;

public partial interface ILeadDynoApi
{
    /// <summary>
    /// Lists the sub IDs of an affiliate, one page from 1; the vendor's default is 12 rows: <c>GET /affiliates/{id}/subids</c>. Any text as
    /// <c>oa</c> means ascending, <c>false</c> too; none means descending.
    /// </summary>
    [Get("/affiliates/{id}/subids")]
    Task<LeadDynoPage<LeadDynoSubId>> ListSubIdsAsync(
        long id,
        [AliasAs("o")] LeadDynoSubIdOrder? orderBy = null,
        [AliasAs("oa")] string? ascending = null,
        int? page = null,
        [AliasAs("per_page")] int? perPage = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads a sub ID: <c>GET /affiliates/{id}/subids/{sub_id}</c>.</summary>
    [Get("/affiliates/{id}/subids/{subId}")]
    Task<LeadDynoRecord<LeadDynoSubId>> GetSubIdAsync(long id, long subId, CancellationToken cancellationToken = default);

    /// <summary>Makes a sub ID: <c>POST /affiliates/{id}/create_subid</c>.</summary>
    [Post("/affiliates/{id}/create_subid")]
    Task<LeadDynoRecord<LeadDynoSubId>> CreateSubIdAsync(
        long id, [Body] LeadDynoCreateSubIdRequest subId, CancellationToken cancellationToken = default);

    /// <summary>Deletes a sub ID: <c>DELETE /affiliates/{id}/subids/{sub_id}</c>. Responses <c>true</c>.</summary>
    [Delete("/affiliates/{id}/subids/{subId}")]
    Task<bool> DeleteSubIdAsync(long id, long subId, CancellationToken cancellationToken = default);
}
