using Affiliate.Client.Leadway.Media;
using Affiliate.Client.Leadway.PayoutMethods;
using Refit;

namespace Affiliate.Client.Leadway.Http;

public partial interface ILeadwayApi
{
    /// <summary>Lists the media for affiliates: <c>GET /affiliate-manager/{locationId}/media</c>.</summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <remarks>Read in the vendor's pages of 2026-09, which show no parameters; never seen live.</remarks>
    [Get("/affiliate-manager/{locationId}/media")]
    Task<LeadwayMediaPage> ListMediaAsync(string locationId, CancellationToken cancellationToken = default);

    /// <summary>Renames or moves a file or folder: <c>PUT /affiliate-manager/{locationId}/media/{mediaId}</c>.</summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="mediaId">The file or folder.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <remarks>Read in the vendor's pages of 2026-09, never seen live.</remarks>
    [Put("/affiliate-manager/{locationId}/media/{mediaId}")]
    Task<LeadwayMedia> UpdateMediaAsync(
        string locationId,
        string mediaId,
        [Body] LeadwayUpdateMediaRequest change,
        CancellationToken cancellationToken = default
    );

    /// <summary>Lists what bank accounts need, by country: <c>GET /affiliate-manager/{locationId}/country-bank-mapping</c>.</summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <remarks>Read in the vendor's pages of 2026-09, never seen live.</remarks>
    [Get("/affiliate-manager/{locationId}/country-bank-mapping")]
    Task<LeadwayCountryBankMappingPage> ListCountryBankMappingsAsync(string locationId, CancellationToken cancellationToken = default);
}
