using Affiliate.Client.LeadDyno.Shared;
using Affiliate.Client.LeadDyno.Visitors;
using Refit;

namespace Affiliate.Client.LeadDyno.Http;

public partial interface ILeadDynoApi
{
    /// <summary>Lists visitors, one page from 1 of a size that the vendor fixes: <c>GET /visitors</c>.</summary>
    [Get("/visitors")]
    Task<LeadDynoPage<LeadDynoVisitor>> ListVisitorsAsync(int? page = null, CancellationToken cancellationToken = default);

    /// <summary>Counts visitors: <c>GET /visitors/count</c>.</summary>
    [Get("/visitors/count")]
    Task<LeadDynoCount> CountVisitorsAsync(CancellationToken cancellationToken = default);

    /// <summary>Records a visitor: <c>POST /visitors</c>.</summary>
    [Post("/visitors")]
    Task<LeadDynoRecord<LeadDynoVisitor>> CreateVisitorAsync(
        [Body] LeadDynoCreateVisitorRequest visitor, CancellationToken cancellationToken = default);

    /// <summary>Records visitors: <c>POST /visitors/import</c>. In the archived documentation only.</summary>
    [Post("/visitors/import")]
    Task<LeadDynoPage<LeadDynoVisitor>> ImportVisitorsAsync(
        [Body] LeadDynoVisitorImport visitors, CancellationToken cancellationToken = default);

    /// <summary>Reads a visitor by its tracking code: <c>GET /visitors/by_tracking_code</c>. In the archived documentation only.</summary>
    [Get("/visitors/by_tracking_code")]
    Task<LeadDynoRecord<LeadDynoVisitor>> GetVisitorByTrackingCodeAsync(
        [AliasAs("tracking_code")] string trackingCode, CancellationToken cancellationToken = default);

    /// <summary>Reads a visitor: <c>GET /visitors/{id}</c>. In the archived documentation only.</summary>
    [Get("/visitors/{id}")]
    Task<LeadDynoRecord<LeadDynoVisitor>> GetVisitorAsync(long id, CancellationToken cancellationToken = default);
}
