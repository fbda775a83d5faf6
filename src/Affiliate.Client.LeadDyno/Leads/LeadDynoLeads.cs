using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.LeadDyno.Http;
using Affiliate.Client.LeadDyno.Purchases;
using Affiliate.Client.LeadDyno.Shared;
using Affiliate.Client.Paging;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Leads;

/// <summary>Leads: visitors who gave an e-mail address.</summary>
public sealed class LeadDynoLeads
{
    private readonly ILeadDynoApi _api;
    private readonly AffiliateAccount _account;

    internal LeadDynoLeads(ILeadDynoApi api, AffiliateAccount account) => (_api, _account) = (api, account);

    /// <summary>Lists leads: <c>GET /leads</c>.</summary>
    /// <param name="createdAfter">Only those made after this moment, to the second.</param>
    /// <param name="createdBefore">
    /// Only those made before this moment, to the second, rounded up. A past moment keeps new rows out of a long walk.
    /// </param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    public AsyncPageable<LeadDynoLead> List(Instant? createdAfter = null, Instant? createdBefore = null, PagingOptions? paging = null) =>
        Pageable.Create(
            LeadDynoList.Fixed<LeadDynoLead>(
                _account,
                "leads",
                [("after", LeadDynoFormat.Down(createdAfter)), ("before", LeadDynoFormat.Up(createdBefore))],
                (page, token) => _api.ListLeadsAsync(page, LeadDynoFormat.Up(createdBefore), LeadDynoFormat.Down(createdAfter), token),
                "GET /leads/count",
                createdAfter is null && createdBefore is null ? _api.CountLeadsAsync : null),
            paging);

    /// <summary>Counts leads: <c>GET /leads/count</c>.</summary>
    public Task<long> CountAsync(CancellationToken cancellationToken = default) =>
        _api.CountLeadsAsync(cancellationToken).NumberAsync(_account, "CountLeads");

    /// <summary>Records a lead: <c>POST /leads</c>.</summary>
    /// <param name="lead">The lead.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException">The e-mail address is empty.</exception>
    public Task<LeadDynoLead> CreateAsync(LeadDynoCreateLeadRequest lead, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lead);
        Guard.Text(lead.Email);
        return _api.CreateLeadAsync(lead, cancellationToken).WrittenAsync(_account, "CreateLead");
    }

    /// <summary>Records several leads in one call: <c>POST /leads/import</c>. In the archived documentation only.</summary>
    /// <param name="leads">The leads, at least one.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException">There is none to import.</exception>
    public async Task<IReadOnlyList<LeadDynoLead>> ImportAsync(
        IReadOnlyList<LeadDynoCreateLeadRequest> leads, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(leads);
        if (leads.Count == 0) throw new ArgumentException("There is no lead to import.", nameof(leads));
        var response = await _api.ImportLeadsAsync(new LeadDynoLeadImport { Leads = leads }, cancellationToken).ConfigureAwait(false);
        return response.Items;
    }

    /// <summary>Reads a lead by its e-mail address: <c>GET /leads/by_email</c>.</summary>
    /// <param name="email">The address; not empty.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    public Task<LeadDynoLead> GetByEmailAsync(string email, CancellationToken cancellationToken = default) =>
        _api.GetLeadByEmailAsync(Guard.Text(email), cancellationToken).FoundAsync(_account, "GetLeadByEmail");

    /// <summary>Reads a lead: <c>GET /leads/{id}</c>.</summary>
    /// <param name="id">The vendor's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    public Task<LeadDynoLead> GetAsync(long id, CancellationToken cancellationToken = default) =>
        _api.GetLeadAsync(id, cancellationToken).FoundAsync(_account, "GetLead");

    /// <summary>Changes a lead: <c>PUT /leads/{id}</c>.</summary>
    /// <param name="id">The vendor's id.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadDynoLead> UpdateAsync(long id, LeadDynoUpdateLeadRequest change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return _api.UpdateLeadAsync(id, change, cancellationToken).WrittenAsync(_account, "UpdateLead");
    }

    /// <summary>Lists the purchases of a lead: <c>GET /leads/{id}/purchases</c>.</summary>
    /// <param name="id">The vendor's id.</param>
    /// <param name="includeLineItems">Whether to ask for the items.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    public AsyncPageable<LeadDynoPurchase> ListPurchases(long id, bool? includeLineItems = null, PagingOptions? paging = null) =>
        Pageable.Create(
            LeadDynoList.Fixed<LeadDynoPurchase>(
                _account, "lead-purchases", [("lead", id), ("items", includeLineItems)],
                (page, token) => _api.ListLeadPurchasesAsync(id, page, includeLineItems, token)),
            paging);

    /// <summary>Cancels ALL purchases of a lead: <c>DELETE /leads/{id}/purchases</c>. In the archived documentation only.</summary>
    /// <param name="id">The vendor's id.</param>
    /// <param name="source">Who cancels, in your own word.</param>
    /// <param name="effectiveDate">From when it counts; null for now.</param>
    /// <param name="cancellationCode">Your own code of the cancellation; null for a generated one.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task<IReadOnlyList<LeadDynoPurchase>> CancelAllPurchasesAsync(
        long id,
        string? source = null,
        Instant? effectiveDate = null,
        string? cancellationCode = null,
        CancellationToken cancellationToken = default
    )
    {
        var response = await _api.CancelLeadPurchasesAsync(id, source, effectiveDate, cancellationCode, cancellationToken)
            .ConfigureAwait(false);
        return response.Items;
    }
}
