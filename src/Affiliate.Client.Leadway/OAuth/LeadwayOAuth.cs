using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Leadway.Shared;
using Affiliate.Client.Leadway.Tokens;
using Affiliate.Client.Paging;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.Leadway.OAuth;

/// <summary>
/// The vendor's OAuth calls for an app: authorise, exchange an agency's token, list where the app is installed. Thread-safe.
/// </summary>
public sealed class LeadwayOAuth
{
    private static readonly Uri ChooseLocation = new("https://marketplace.leadconnectorhq.com/v2/oauth/chooselocation");
    private readonly VendorContext<LeadwayOptions> _context;
    private readonly Lazy<ILeadwayOAuthApi> _api;
    private readonly LeadwayTokenSource _tokens;

    internal LeadwayOAuth(VendorContext<LeadwayOptions> context, Lazy<ILeadwayOAuthApi> api, LeadwayTokenSource tokens)
    {
        _context = context;
        _tokens = tokens;
        _api = api;
    }

    /// <summary>The wire interface: one method per endpoint and casing.</summary>
    public ILeadwayOAuthApi Api => _api.Value;

    /// <summary>
    /// The page to open in a browser, where a user chooses the location; it comes back to <paramref name="redirectUri"/> with a code.
    /// </summary>
    /// <param name="clientId">The app.</param>
    /// <param name="redirectUri">An address that the app registered.</param>
    /// <param name="scopes">For example <c>affiliate-manager.readonly</c>.</param>
    /// <param name="state">A random text that comes back with the code, against forged responses; null sends none.</param>
    public static Uri AuthorizeAddress(string clientId, Uri redirectUri, IEnumerable<string> scopes, string? state = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(clientId);
        ArgumentNullException.ThrowIfNull(redirectUri);
        ArgumentNullException.ThrowIfNull(scopes);
        var query =
            $"response_type=code&redirect_uri={Uri.EscapeDataString(redirectUri.AbsoluteUri)}&client_id={Uri.EscapeDataString(clientId)}"
            + $"&scope={Uri.EscapeDataString(string.Join(' ', scopes))}";
        if (state is not null)
            query += $"&state={Uri.EscapeDataString(state)}";
        return new UriBuilder(ChooseLocation) { Query = query }.Uri;
    }

    /// <summary>
    /// Turns the code from the browser into tokens and stores them for this account, which uses them from then on: <c>POST
    /// /oauth/token</c>. The account needs <see cref="LeadwayOptions.ClientId"/> and <see cref="LeadwayOptions.ClientSecret"/>, and a token
    /// store.
    /// </summary>
    /// <param name="code">The code; good for one use, and for minutes only.</param>
    /// <param name="redirectUri">The address that the code came to.</param>
    /// <param name="cancellationToken">Cancels before anything is sent; afterwards the tokens must be stored, whoever waits.</param>
    /// <exception cref="InvalidOperationException">The account uses <see cref="LeadwayOptions.AccessToken"/>.</exception>
    public Task AuthorizeAsync(string code, Uri redirectUri, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(redirectUri);
        cancellationToken.ThrowIfCancellationRequested();
        var options = _context.Options;
        if (!options.UsesOAuth)
            throw new InvalidOperationException(
                $"{_context.Account} uses {nameof(options.AccessToken)}. Take it out, and set {nameof(options.ClientId)} and "
                    + $"{nameof(options.ClientSecret)}."
            );
        var request = new LeadwayTokenRequest
        {
            ClientId = options.ClientId!,
            ClientSecret = options.ClientSecret!,
            GrantType = LeadwayGrantType.AuthorizationCode,
            Code = code,
            RedirectUri = redirectUri.AbsoluteUri,
            UserType = LeadwayUserType.Location,
        };
        return _tokens.AdoptAsync(() =>
            options.OAuthStyle == LeadwayOAuthStyle.V3
                ? Api.RequestTokenV3Async(request.ToV3(), CancellationToken.None)
                : Api.RequestTokenAsync(request, CancellationToken.None)
        );
    }

    /// <summary>
    /// Exchanges an agency's token for one of a location: <c>POST /oauth/locationToken</c>, or <c>/oauth/location-token</c> in the style of
    /// v3.
    /// </summary>
    /// <param name="agencyToken">The agency's access token, with the scope <c>oauth.write</c>.</param>
    /// <param name="companyId">The agency.</param>
    /// <param name="locationId">The location.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayTokenResponse> ExchangeLocationTokenAsync(
        string agencyToken,
        string companyId,
        string locationId,
        CancellationToken cancellationToken = default
    )
    {
        var request = new LeadwayLocationTokenRequest { CompanyId = companyId, LocationId = locationId };
        return _context.Options.OAuthStyle == LeadwayOAuthStyle.V3
            ? Api.ExchangeLocationTokenV3Async(Bearer(agencyToken), request, cancellationToken)
            : Api.ExchangeLocationTokenAsync(Bearer(agencyToken), request, cancellationToken);
    }

    /// <summary>
    /// Lists the locations of an agency: <c>GET /oauth/installedLocations</c>, or <c>/oauth/installed-locations</c> in the style of v3.
    /// </summary>
    /// <param name="agencyToken">The agency's access token, with the scope <c>oauth.readonly</c>.</param>
    /// <param name="companyId">The agency.</param>
    /// <param name="appId">The app.</param>
    /// <param name="query">Which; null for all.</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 100; null for 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is not 1 to 100.</exception>
    public AsyncPageable<LeadwayInstalledLocation> ListInstalledLocations(
        string agencyToken,
        string companyId,
        string appId,
        LeadwayInstalledLocationQuery? query = null,
        int? pageSize = null,
        PagingOptions? paging = null
    )
    {
        var scope = new LocationScope(_context.Account, Bearer(agencyToken), companyId, appId, query ?? new());
        var listing = _context.Options.OAuthStyle == LeadwayOAuthStyle.V3
            ? InstalledLocations.V3(Api, scope)
            : InstalledLocations.Classic(Api, scope);
        return Pageable.Create(listing, paging, SkipLimitList.Scheme.RequireSize(pageSize));
    }

    internal static ILeadwayTokenStore ChooseStore(VendorContext<LeadwayOptions> context, LeadwayOptions options)
    {
        if (context.Services.GetService(typeof(ILeadwayTokenStore)) is ILeadwayTokenStore registered)
            return registered;
        if (!string.IsNullOrWhiteSpace(options.TokenDirectory))
            return new LeadwayFileTokenStore(options.TokenDirectory, context.Time);
        if (!options.UsesOAuth)
            return new LeadwayMemoryTokenStore();
        throw new OptionsValidationException(
            context.Account.Name,
            typeof(LeadwayOptions),
            [
                $"{context.Account}: {nameof(options.TokenDirectory)} is missing. Each refresh voids the refresh token before it, so "
                    + "tokens must be kept: set it to a directory of this "
                    + $"program, or register an {nameof(ILeadwayTokenStore)} ({nameof(LeadwayMemoryTokenStore)} for a program that "
                        + "may forget them).",
            ]
        );
    }

    private static string Bearer(string token)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(token);
        return $"Bearer {token}";
    }
}
