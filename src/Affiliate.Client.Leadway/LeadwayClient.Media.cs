using Affiliate.Client.Leadway.Media;
using Affiliate.Client.Leadway.PayoutMethods;

namespace Affiliate.Client.Leadway;

public sealed partial class LeadwayClient
{
    /// <summary>Lists the media for affiliates: <c>GET /affiliate-manager/{locationId}/media</c>.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <remarks>Read in the vendor's pages of 2026-09, which show no parameters; never seen live.</remarks>
    public Task<LeadwayMediaPage> ListMediaAsync(CancellationToken cancellationToken = default) => Api.ListMediaAsync(LocationId, cancellationToken);

    /// <summary>Renames or moves a file or folder: <c>PUT /affiliate-manager/{locationId}/media/{mediaId}</c>.</summary>
    /// <param name="mediaId">The file or folder.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <remarks>Read in the vendor's pages of 2026-09, never seen live.</remarks>
    public Task<LeadwayMedia> UpdateMediaAsync(string mediaId, LeadwayMediaChange change, CancellationToken cancellationToken = default) =>
        Api.UpdateMediaAsync(LocationId, mediaId, change, cancellationToken);

    /// <summary>Lists what bank accounts need, by country: <c>GET /affiliate-manager/{locationId}/country-bank-mapping</c>.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <remarks>Read in the vendor's pages of 2026-09, never seen live.</remarks>
    public Task<LeadwayCountryBankMappingPage> ListCountryBankMappingsAsync(CancellationToken cancellationToken = default) =>
        Api.ListCountryBankMappingsAsync(LocationId, cancellationToken);
}
