using Affiliate.Client.Http;
using Affiliate.Client.Leadway.OAuth;

namespace Affiliate.Client.Leadway.Http;

/// <summary>
/// The OAuth calls take their secrets as arguments: they are remembered before they are sent, so that a response that repeats them does not
/// bring them out.
/// </summary>
internal sealed class SecretTrackingOAuthApi(ILeadwayOAuthApi inner, SecretRedactor redactor) : ILeadwayOAuthApi
{
    public Task<LeadwayTokenResponse> RequestTokenAsync(LeadwayTokenRequest request, CancellationToken cancellationToken = default)
    {
        Remember(request?.ClientSecret, request?.Code, request?.RefreshToken);
        return inner.RequestTokenAsync(request!, cancellationToken);
    }

    public Task<LeadwayTokenResponse> RequestTokenV3Async(LeadwayTokenRequestV3 request, CancellationToken cancellationToken = default)
    {
        Remember(request?.ClientSecret, request?.Code, request?.RefreshToken);
        return inner.RequestTokenV3Async(request!, cancellationToken);
    }

    public Task<LeadwayTokenResponse> ExchangeLocationTokenAsync(
        string authorization,
        LeadwayLocationTokenRequest request,
        CancellationToken cancellationToken = default
    )
    {
        RememberToken(authorization);
        return inner.ExchangeLocationTokenAsync(authorization, request, cancellationToken);
    }

    public Task<LeadwayTokenResponse> ExchangeLocationTokenV3Async(
        string authorization,
        LeadwayLocationTokenRequest request,
        CancellationToken cancellationToken = default
    )
    {
        RememberToken(authorization);
        return inner.ExchangeLocationTokenV3Async(authorization, request, cancellationToken);
    }

    public Task<LeadwayInstalledLocations> ListInstalledLocationsAsync(
        string authorization,
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
        CancellationToken cancellationToken = default
    )
    {
        RememberToken(authorization);
        return inner.ListInstalledLocationsAsync(
            authorization,
            companyId,
            appId,
            skip,
            limit,
            query,
            isInstalled,
            versionId,
            onTrial,
            planId,
            locationId,
            cancellationToken
        );
    }

    public Task<LeadwayInstalledLocationPage> ListInstalledLocationsV3Async(
        string authorization,
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
        CancellationToken cancellationToken = default
    )
    {
        RememberToken(authorization);
        return inner.ListInstalledLocationsV3Async(
            authorization,
            companyId,
            appId,
            pageToken,
            pageSize,
            query,
            isInstalled,
            versionId,
            onTrial,
            planId,
            locationId,
            restrictToUserLocations,
            cancellationToken
        );
    }

    // With and without the scheme before it.
    private void RememberToken(string? authorization) =>
        Remember(authorization, authorization?[(authorization.IndexOf(' ', StringComparison.Ordinal) + 1)..]);

    private void Remember(params ReadOnlySpan<string?> secrets)
    {
        foreach (var secret in secrets)
            if (!string.IsNullOrEmpty(secret)) redactor.Remember(secret);
    }
}
