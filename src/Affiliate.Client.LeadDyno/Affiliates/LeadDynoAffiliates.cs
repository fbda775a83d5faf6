using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.LeadDyno.Http;
using Affiliate.Client.LeadDyno.Leads;
using Affiliate.Client.LeadDyno.Purchases;
using Affiliate.Client.LeadDyno.Shared;
using Affiliate.Client.Paging;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Affiliates;

/// <summary>Affiliates: partners who refer customers.</summary>
public sealed class LeadDynoAffiliates
{
    private readonly ILeadDynoApi _api;
    private readonly AffiliateAccount _account;

    internal LeadDynoAffiliates(ILeadDynoApi api, AffiliateAccount account) => (_api, _account) = (api, account);

    /// <summary>Lists affiliates: <c>GET /affiliates</c>.</summary>
    /// <param name="createdAfter">Only those made after this moment, to the second.</param>
    /// <param name="createdBefore">
    /// Only those made before this moment, to the second, rounded up. A past moment keeps new rows out of a long walk.
    /// </param>
    /// <param name="search">Only those with this in the first name, last name or e-mail address. [unverified]</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 200 [unverified]; null sends none, and the vendor sends 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page size is not 1 to 200.</exception>
    public AsyncPageable<LeadDynoAffiliate> List(
        Instant? createdAfter = null,
        Instant? createdBefore = null,
        string? search = null,
        int? pageSize = null,
        PagingOptions? paging = null
    ) => Rows(createdAfter, createdBefore, search, clientFilter: "", pageSize, paging);

    /// <param name="createdAfter">Only those made after this moment.</param>
    /// <param name="createdBefore">Only those made before this moment.</param>
    /// <param name="search">What the vendor searches for.</param>
    /// <param name="clientFilter">What is filtered here and not by the vendor, as stable text.</param>
    /// <param name="pageSize">Rows to ask for at once.</param>
    /// <param name="paging">How to walk.</param>
    internal AsyncPageable<LeadDynoAffiliate> Rows(
        Instant? createdAfter, Instant? createdBefore, string? search, string clientFilter, int? pageSize, PagingOptions? paging)
    {
        var size = LeadDynoList.Scheme.RequireSize(pageSize);
        var (after, before) = (LeadDynoFormat.Down(createdAfter), LeadDynoFormat.Up(createdBefore));
        var listing = LeadDynoList.Fixed<LeadDynoAffiliate>(
            _account,
            "affiliates",
            [("after", after), ("before", before), ("size", size), ("search", search), ("filter", clientFilter)],
            (page, token) => _api.ListAffiliatesAsync(page, size, before, after, search, token),
                "GET /affiliates/count",
                after is null && before is null && search is null ? _api.CountAffiliatesAsync : null);
        return Pageable.Create(listing, paging);
    }

    /// <summary>Counts affiliates: <c>GET /affiliates/count</c>.</summary>
    public Task<long> CountAsync(CancellationToken cancellationToken = default) =>
        _api.CountAffiliatesAsync(cancellationToken).NumberAsync(_account, "CountAffiliates");

    /// <summary>
    /// Makes an affiliate: <c>POST /affiliates</c>. For a known e-mail address the old record comes back unchanged: look at the result.
    /// </summary>
    /// <param name="affiliate">The affiliate.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException">The e-mail address is empty.</exception>
    public async Task<LeadDynoAffiliateCreation> CreateAsync(
        LeadDynoCreateAffiliateRequest affiliate,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(affiliate);
        Guard.Text(affiliate.Email);
        var record = await _api.CreateAffiliateAsync(affiliate, cancellationToken)
            .WrittenAsync(_account, "CreateAffiliate")
            .ConfigureAwait(false);
        return new LeadDynoAffiliateCreation(record, affiliate.AffiliateCode);
    }

    /// <summary>Reads an affiliate by its e-mail address: <c>GET /affiliates/by_email</c>.</summary>
    /// <param name="email">The address; not empty.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    public Task<LeadDynoAffiliate> GetByEmailAsync(string email, CancellationToken cancellationToken = default) =>
        _api.GetAffiliateByEmailAsync(Guard.Text(email), cancellationToken).FoundAsync(_account, "GetAffiliateByEmail");

    /// <summary>Reads an affiliate by its code: <c>GET /affiliates/by_affiliate_code</c>.</summary>
    /// <param name="affiliateCode">The code; not empty.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    public Task<LeadDynoAffiliate> GetByCodeAsync(string affiliateCode, CancellationToken cancellationToken = default) =>
        _api.GetAffiliateByCodeAsync(Guard.Text(affiliateCode), cancellationToken).FoundAsync(_account, "GetAffiliateByCode");

    /// <summary>Reads an affiliate: <c>GET /affiliates/{id}</c>.</summary>
    /// <param name="id">The vendor's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    public Task<LeadDynoAffiliate> GetAsync(long id, CancellationToken cancellationToken = default) =>
        _api.GetAffiliateAsync(id, cancellationToken).FoundAsync(_account, "GetAffiliate");

    /// <summary>Changes an affiliate: <c>PUT /affiliates/{id}</c>.</summary>
    /// <param name="id">The vendor's id.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadDynoAffiliate> UpdateAsync(
        long id,
        LeadDynoUpdateAffiliateRequest change,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(change);
        return _api.UpdateAffiliateAsync(id, change, cancellationToken).WrittenAsync(_account, "UpdateAffiliate");
    }

    /// <summary>Lists the leads of an affiliate: <c>GET /affiliates/{id}/leads</c>.</summary>
    /// <param name="id">The vendor's id.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    public AsyncPageable<LeadDynoLead> ListLeads(long id, PagingOptions? paging = null) =>
        Pageable.Create(
            LeadDynoList.Fixed<LeadDynoLead>(
                _account, "affiliate-leads", [("affiliate", id)],
                (page, token) => _api.ListAffiliateLeadsAsync(id, page, token)),
            paging);

    /// <summary>Lists the purchases of an affiliate: <c>GET /affiliates/{id}/purchases</c>. [unverified]</summary>
    /// <param name="id">The vendor's id.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    public AsyncPageable<LeadDynoPurchase> ListPurchases(long id, PagingOptions? paging = null) =>
        Pageable.Create(
            LeadDynoList.Fixed<LeadDynoPurchase>(
                _account, "affiliate-purchases", [("affiliate", id)],
                (page, token) => _api.ListAffiliatePurchasesAsync(id, page, token)),
            paging);

    /// <summary>Archives an affiliate: <c>POST /affiliates/{id}/archive</c>.</summary>
    /// <param name="id">The vendor's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadDynoAffiliate> ArchiveAsync(long id, CancellationToken cancellationToken = default) =>
        _api.ArchiveAffiliateAsync(id, cancellationToken).WrittenAsync(_account, "ArchiveAffiliate");

    /// <summary>Takes an affiliate out of the archive: <c>POST /affiliates/{id}/unarchive</c>.</summary>
    /// <param name="id">The vendor's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadDynoAffiliate> UnarchiveAsync(long id, CancellationToken cancellationToken = default) =>
        _api.UnarchiveAffiliateAsync(id, cancellationToken).WrittenAsync(_account, "UnarchiveAffiliate");

    /// <summary>Approves an affiliate: <c>POST /affiliates/{id}/approve</c>. [unverified]</summary>
    /// <param name="id">The vendor's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadDynoAffiliate> ApproveAsync(long id, CancellationToken cancellationToken = default) =>
        _api.ApproveAffiliateAsync(id, cancellationToken).WrittenAsync(_account, "ApproveAffiliate");

    /// <summary>Rejects an affiliate: <c>POST /affiliates/{id}/reject</c>. [unverified]</summary>
    /// <param name="id">The vendor's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadDynoAffiliate> RejectAsync(long id, CancellationToken cancellationToken = default) =>
        _api.RejectAffiliateAsync(id, cancellationToken).WrittenAsync(_account, "RejectAffiliate");

    /// <summary>
    /// Makes a link that signs an affiliate in: <c>POST /affiliates/{id}/sign_in_link</c>. [unverified] Its address is a secret.
    /// </summary>
    /// <param name="id">The vendor's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadDynoSignInLink> CreateSignInLinkAsync(long id, CancellationToken cancellationToken = default) =>
        _api.CreateSignInLinkAsync(id, cancellationToken);
}
