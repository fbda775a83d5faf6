using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.LeadDyno.Http;
using Affiliate.Client.LeadDyno.Shared;
using Affiliate.Client.Paging;

namespace Affiliate.Client.LeadDyno.SubIds;

/// <summary>Sub IDs: affiliates' own names for their links.</summary>
public sealed class LeadDynoSubIds
{
    private readonly ILeadDynoApi _api;
    private readonly AffiliateAccount _account;

    internal LeadDynoSubIds(ILeadDynoApi api, AffiliateAccount account) => (_api, _account) = (api, account);

    /// <summary>Lists the sub IDs of an affiliate: <c>GET /affiliates/{id}/subids</c>.</summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="orderBy">The column to order by; null for the vendor's order.</param>
    /// <param name="ascending">Whether the order is ascending. Default: descending.</param>
    /// <param name="pageSize">Rows to ask for at once, from 1; null sends none, and the vendor sends 12.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page size is not 1 or more.</exception>
    public AsyncPageable<LeadDynoSubId> List(
        long affiliateId, LeadDynoSubIdOrder? orderBy = null, bool ascending = false, int? pageSize = null, PagingOptions? paging = null)
    {
        if (pageSize is { } size) ArgumentOutOfRangeException.ThrowIfLessThan(size, 1, nameof(pageSize));
        // Any value means ascending to the vendor, "false" too.
        var direction = ascending ? "true" : null;
        return Pageable.Create(
            LeadDynoList.Fixed<LeadDynoSubId>(
                _account,
                "subids",
                [("affiliate", affiliateId), ("order", orderBy?.Value), ("ascending", ascending), ("size", pageSize)],
                (page, token) => _api.ListSubIdsAsync(affiliateId, orderBy, direction, page, pageSize, token)),
            paging);
    }

    /// <summary>Reads a sub ID: <c>GET /affiliates/{id}/subids/{sub_id}</c>.</summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="id">The sub ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    public Task<LeadDynoSubId> GetAsync(long affiliateId, long id, CancellationToken cancellationToken = default) =>
        _api.GetSubIdAsync(affiliateId, id, cancellationToken).FoundAsync(_account, "GetSubId");

    /// <summary>Makes a sub ID: <c>POST /affiliates/{id}/create_subid</c>.</summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="subId">The sub ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadDynoSubId> CreateAsync(
        long affiliateId,
        LeadDynoCreateSubIdRequest subId,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(subId);
        return _api.CreateSubIdAsync(affiliateId, subId, cancellationToken).WrittenAsync(_account, "CreateSubId");
    }

    /// <summary>Deletes a sub ID: <c>DELETE /affiliates/{id}/subids/{sub_id}</c>.</summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="id">The sub ID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The vendor's response: true.</returns>
    public Task<bool> DeleteAsync(long affiliateId, long id, CancellationToken cancellationToken = default) =>
        _api.DeleteSubIdAsync(affiliateId, id, cancellationToken);
}
