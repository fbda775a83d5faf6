using Affiliate.Client.Leadway.OAuth;
using Refit;

namespace Affiliate.Client.Leadway.Http;

/// <summary>
/// The wire interface of the vendor's OAuth calls, in both casings. They go over an endpoint without the account's token and without its
/// API version. Refresh tokens are good for one use: to refresh the account's own, leave it to the client, which stores what comes.
/// </summary>
public partial interface ILeadwayOAuthApi
{
    /// <summary>Asks for tokens in the classic casing: <c>POST /oauth/token</c>.</summary>
    /// <param name="request">What with.</param>
    /// <param name="cancellationToken">Cancels the call. The vendor may have replaced the refresh token nevertheless.</param>
    [Post("/oauth/token")]
    Task<LeadwayTokenResponse> RequestTokenAsync(
        [Body(BodySerializationMethod.UrlEncoded)] LeadwayTokenRequest request, CancellationToken cancellationToken = default);

    /// <summary>Asks for tokens in the casing of v3: <c>POST /oauth/token</c> with <c>Version: v3</c>.</summary>
    /// <param name="request">What with.</param>
    /// <param name="cancellationToken">Cancels the call. The vendor may have replaced the refresh token nevertheless.</param>
    [Post("/oauth/token"), Headers("Version: v3")]
    Task<LeadwayTokenResponse> RequestTokenV3Async(
        [Body(BodySerializationMethod.UrlEncoded)] LeadwayTokenRequestV3 request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Exchanges an agency's token for one of a location, in the classic casing: <c>POST /oauth/locationToken</c>. There is no refresh
    /// token.
    /// </summary>
    /// <param name="authorization"><c>Bearer</c> and the agency's token, with the scope <c>oauth.write</c>.</param>
    /// <param name="request">Which location.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/oauth/locationToken"), Headers("Version: 2021-07-28")]
    Task<LeadwayTokenResponse> ExchangeLocationTokenAsync(
        [Header("Authorization")] string authorization,
        [Body(BodySerializationMethod.UrlEncoded)] LeadwayLocationTokenRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Exchanges an agency's token for one of a location, in the casing of v3: <c>POST /oauth/location-token</c>. There is a refresh token.
    /// </summary>
    /// <param name="authorization"><c>Bearer</c> and the agency's token, with the scope <c>oauth.write</c>.</param>
    /// <param name="request">Which location.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/oauth/location-token"), Headers("Version: v3")]
    Task<LeadwayTokenResponse> ExchangeLocationTokenV3Async(
        [Header("Authorization")] string authorization,
        [Body(BodySerializationMethod.UrlEncoded)] LeadwayLocationTokenRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Lists the locations of an agency, one page, in the classic form: <c>GET /oauth/installedLocations</c>.</summary>
    /// <param name="authorization"><c>Bearer</c> and the agency's token, with the scope <c>oauth.readonly</c>.</param>
    /// <param name="companyId">The agency.</param>
    /// <param name="appId">The app.</param>
    /// <param name="skip">Rows to skip, from 0.</param>
    /// <param name="limit">Rows to return; the vendor's default is 20.</param>
    /// <param name="query">A name to search for.</param>
    /// <param name="isInstalled">Only locations where the app is, or is not, installed.</param>
    /// <param name="versionId">Only this version of the app.</param>
    /// <param name="onTrial">Only trials.</param>
    /// <param name="planId">Only this plan.</param>
    /// <param name="locationId">Only this location.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/oauth/installedLocations"), Headers("Version: 2021-07-28")]
    Task<LeadwayInstalledLocations> ListInstalledLocationsAsync(
        [Header("Authorization")] string authorization,
        string companyId,
        string appId,
        long? skip = null,
        int? limit = null,
        string? query = null,
        bool? isInstalled = null,
        string? versionId = null,
        bool? onTrial = null,
        string? planId = null,
        string? locationId = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists the locations of an agency, one page, in the form of v3: <c>GET /oauth/installed-locations</c>.</summary>
    /// <param name="authorization"><c>Bearer</c> and the agency's token, with the scope <c>oauth.readonly</c>.</param>
    /// <param name="companyId">The agency.</param>
    /// <param name="appId">The app.</param>
    /// <param name="pageToken">The cursor of the last page; null for the first.</param>
    /// <param name="pageSize">Rows to return, 1 to 100; the vendor's default is 20.</param>
    /// <param name="query">A name to search for.</param>
    /// <param name="isInstalled">Only locations where the app is, or is not, installed.</param>
    /// <param name="versionId">Only this version of the app.</param>
    /// <param name="onTrial">Only trials.</param>
    /// <param name="planId">Only this plan.</param>
    /// <param name="locationId">Only this location.</param>
    /// <param name="restrictToUserLocations">Only locations that the user behind the token may see.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/oauth/installed-locations"), Headers("Version: v3")]
    Task<LeadwayInstalledLocationPage> ListInstalledLocationsV3Async(
        [Header("Authorization")] string authorization,
        string companyId,
        string appId,
        string? pageToken = null,
        int? pageSize = null,
        string? query = null,
        bool? isInstalled = null,
        string? versionId = null,
        bool? onTrial = null,
        string? planId = null,
        string? locationId = null,
        bool? restrictToUserLocations = null,
        CancellationToken cancellationToken = default);
}
