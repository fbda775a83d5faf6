using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.LeadDyno.Http;
using Affiliate.Client.LeadDyno.Shared;
using Affiliate.Client.Paging;

namespace Affiliate.Client.LeadDyno.Visitors;

/// <summary>Visitors: people who came to the shop.</summary>
public sealed class LeadDynoVisitors
{
    private readonly ILeadDynoApi _api;
    private readonly AffiliateAccount _account;

    internal LeadDynoVisitors(ILeadDynoApi api, AffiliateAccount account) => (_api, _account) = (api, account);

    /// <summary>Lists all visitors: <c>GET /visitors</c>.</summary>
    /// <param name="paging">How to walk; null for the defaults.</param>
    public AsyncPageable<LeadDynoVisitor> List(PagingOptions? paging = null) =>
        Pageable.Create(
            LeadDynoList.Fixed<LeadDynoVisitor>(_account, "visitors", [], (page, token) => _api.ListVisitorsAsync(page, token),
                "GET /visitors/count",
                _api.CountVisitorsAsync),
            paging);

    /// <summary>Counts visitors: <c>GET /visitors/count</c>.</summary>
    public Task<long> CountAsync(CancellationToken cancellationToken = default) =>
        _api.CountVisitorsAsync(cancellationToken).NumberAsync(_account, "CountVisitors");

    /// <summary>Records a visitor: <c>POST /visitors</c>.</summary>
    /// <param name="visitor">The visitor.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadDynoVisitor> CreateAsync(LeadDynoCreateVisitorRequest visitor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return _api.CreateVisitorAsync(visitor, cancellationToken).WrittenAsync(_account, "CreateVisitor");
    }

    /// <summary>Records several visitors in one call: <c>POST /visitors/import</c>. In the archived documentation only.</summary>
    /// <param name="visitors">The visitors, at least one.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException">There is none to import.</exception>
    public async Task<IReadOnlyList<LeadDynoVisitor>> ImportAsync(
        IReadOnlyList<LeadDynoCreateVisitorRequest> visitors, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(visitors);
        if (visitors.Count == 0)
            throw new ArgumentException("There is no visitor to import.", nameof(visitors));
        var response = await _api.ImportVisitorsAsync(new LeadDynoVisitorImport { Visitors = visitors }, cancellationToken)
            .ConfigureAwait(false);
        return response.Items;
    }

    /// <summary>Reads a visitor by its tracking code: <c>GET /visitors/by_tracking_code</c>. In the archived documentation only.</summary>
    /// <param name="trackingCode">The code; not empty.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    public Task<LeadDynoVisitor> GetByTrackingCodeAsync(string trackingCode, CancellationToken cancellationToken = default) =>
        _api.GetVisitorByTrackingCodeAsync(Guard.Text(trackingCode), cancellationToken).FoundAsync(_account, "GetVisitorByTrackingCode");

    /// <summary>Reads a visitor: <c>GET /visitors/{id}</c>. In the archived documentation only.</summary>
    /// <param name="id">The vendor's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    public Task<LeadDynoVisitor> GetAsync(long id, CancellationToken cancellationToken = default) =>
        _api.GetVisitorAsync(id, cancellationToken).FoundAsync(_account, "GetVisitor");
}
