using System.Text.Json;
using Affiliate.Client.Http;
using Affiliate.Client.Leadway.Shared;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Leadway.Affiliates;

/// <summary>Affiliates.</summary>
public sealed class LeadwayAffiliates
{
    private readonly LeadwayClient _client;

    internal LeadwayAffiliates(LeadwayClient client) => _client = client;

    /// <summary>Lists affiliates: <c>GET /affiliate-manager/{locationId}/affiliates</c>.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 100; null for 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is not 1 to 100.</exception>
    public AsyncPageable<LeadwayAffiliate> List(LeadwayAffiliateQuery? query = null, int? pageSize = null, PagingOptions? paging = null) =>
        Rows(query ?? new(), clientFilter: null, SkipLimitList.Scheme.RequireSize(pageSize), paging);

    /// <summary>
    /// Gets one affiliate, with its company but with few statistics: <c>GET /affiliate-manager/{locationId}/affiliates/{affiliateId}</c>.
    /// </summary>
    /// <param name="id">The affiliate.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayAffiliate> GetAsync(string id, CancellationToken cancellationToken = default) =>
        _client.Api.GetAffiliateAsync(_client.LocationId, id, cancellationToken);

    /// <summary>
    /// Makes an affiliate, or changes the one with the same e-mail address: <c>POST /affiliate-manager/{locationId}/affiliates</c>.
    /// [unverified]
    /// </summary>
    /// <param name="affiliate">The affiliate.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayAffiliate> CreateOrUpdateAsync(
        LeadwayCreateAffiliateRequest affiliate,
        CancellationToken cancellationToken = default
    ) => _client.Api.CreateAffiliateAsync(_client.LocationId, Named(affiliate), cancellationToken);

    /// <summary>
    /// Replaces an affiliate as a whole: what the record leaves null is cleared: <c>PUT
    /// /affiliate-manager/{locationId}/affiliates/{affiliateId}</c>. [unverified]
    /// </summary>
    /// <param name="id">The affiliate.</param>
    /// <param name="affiliate">The whole record; see <see cref="LeadwayAffiliateRecord.From"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayAffiliate> ReplaceAsync(
        string id,
        LeadwayAffiliateRecord affiliate,
        CancellationToken cancellationToken = default
    ) => _client.Api.ReplaceAffiliateAsync(_client.LocationId, id, Named(affiliate), cancellationToken);

    /// <summary>
    /// Makes an affiliate active or inactive: <c>PUT /affiliate-manager/{locationId}/affiliates/{affiliateId}/status</c>. [unverified]
    /// </summary>
    /// <param name="id">The affiliate.</param>
    /// <param name="active">Which.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayAffiliate> SetActiveAsync(string id, bool active, CancellationToken cancellationToken = default) =>
        _client.Api.SetAffiliateActiveAsync(_client.LocationId, id, new() { Active = active }, cancellationToken);

    /// <summary>Stores a tax form: <c>POST /affiliate-manager/{locationId}/affiliates/{affiliateId}/tax-form</c>. [unverified]</summary>
    /// <param name="id">The affiliate.</param>
    /// <param name="formType">Which form.</param>
    /// <param name="pdf">A PDF file, up to 5 MB.</param>
    /// <param name="fileName">The name that the vendor sees.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">The file is empty or larger than 5 MB.</exception>
    /// <exception cref="ArgumentException">The file is no PDF, or its name holds a quote, a backslash or a control character.</exception>
    public async Task<LeadwayTaxFormReceipt> UploadTaxFormAsync(
        string id,
        LeadwayTaxForm formType,
        ReadOnlyMemory<byte> pdf,
        string fileName = "form.pdf",
        CancellationToken cancellationToken = default
    )
    {
        Ranges.TaxForm(pdf);
        using var file = new MemoryStream(pdf.ToArray(), writable: false);
        return await _client
            .Api.UploadTaxFormAsync(_client.LocationId, id, new FilePart(file, fileName, "application/pdf"), formType, cancellationToken)
            .ConfigureAwait(false);
    }

    internal AsyncPageable<LeadwayAffiliate> Rows(
        LeadwayAffiliateQuery query,
        string? clientFilter,
        int? pageSize,
        PagingOptions? paging
    ) =>
        Pageable.Create(
            SkipLimitList.Create<LeadwayAffiliate>(
                _client,
                "ListAffiliates",
                "affiliates",
                [
                    ("query", query.Search),
                    ("active", query.Active),
                    ("campaign", query.CampaignId),
                    ("from", query.CreatedFrom),
                    ("to", query.CreatedTo),
                    ("filter", clientFilter),
                ],
                async (skip, limit, token) =>
                {
                    var page = await _client.Api.ListAffiliatesAsync(
                        _client.LocationId, query.Search, query.Active, query.CampaignId,
                        skip, limit, query.CreatedFrom, query.CreatedTo, token).ConfigureAwait(false);
                    return (page.Affiliates, page.Meta);
                },
                static row => row.Id
            ),
            paging,
            pageSize
        );

    // A name that is null is not sent.
    private LeadwayCreateAffiliateRequest Named(LeadwayCreateAffiliateRequest affiliate) =>
        SendsPlainEmail ? affiliate with { Email = null!, Additional = WithEmail(affiliate.Additional, affiliate.Email) } : affiliate;

    private LeadwayAffiliateRecord Named(LeadwayAffiliateRecord affiliate) =>
        SendsPlainEmail ? affiliate with { Email = null!, Additional = WithEmail(affiliate.Additional, affiliate.Email) } : affiliate;

    private bool SendsPlainEmail => _client.Context.Options.AffiliateEmailName == LeadwayEmailName.Email;

    private static Dictionary<string, JsonElement> WithEmail(IDictionary<string, JsonElement>? fields, string email) =>
        new(fields ?? new Dictionary<string, JsonElement>())
        {
            ["email"] = JsonSerializer.SerializeToElement(email, LeadwayJsonContext.Default.String),
        };
}
