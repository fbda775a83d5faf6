using System.Diagnostics;
using Affiliate.Client.Leadway.Affiliates;
using Affiliate.Client.Leadway.OAuth;
using Affiliate.Client.Leadway.Tokens;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.Leadway;

/// <summary>
/// One location (sub-account) at Leadway. Give either <see cref="AccessToken"/>, or an app's <see cref="ClientId"/>,
/// <see cref="ClientSecret"/> and <see cref="RefreshToken"/>.
/// </summary>
[DebuggerDisplay("Leadway {LocationId,nq} at {BaseAddress?.Host,nq}")]
public sealed class LeadwayOptions : AffiliateAccountOptions
{
    /// <summary>The id of the location (sub-account). Required.</summary>
    public string? LocationId { get; set; }

    /// <summary>
    /// A static token of the location, from the Leadway portal (often with the prefix <c>pit-</c>). Read anew for every request, and never
    /// refreshed.
    /// </summary>
    public string? AccessToken { get; set; }

    /// <summary>The header <c>Version</c> of API calls. Default <c>2021-07-28</c>. OAuth calls never carry it.</summary>
    public string ApiVersion { get; set; } = "2021-07-28";

    /// <summary>The API's address. Default <c>https://services.leadconnectorhq.com/</c>.</summary>
    public Uri? BaseAddress { get; set; } = new("https://services.leadconnectorhq.com/");

    /// <summary>What writes of affiliates call the e-mail address. Default <c>affiliateEmail</c>.</summary>
    /// <remarks>
    /// The vendor's pages of 2026-09 require <c>affiliateEmail</c> for a replacement; for a creation it is inferred. Neither was seen live.
    /// </remarks>
    public LeadwayEmailName AffiliateEmailName { get; set; }

    /// <summary>OAuth: the id of the marketplace app.</summary>
    public string? ClientId { get; set; }

    /// <summary>OAuth: the secret of the marketplace app.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>
    /// OAuth: the refresh token that the authorisation gave. It is used once; later ones come from the token store.
    /// A new value here starts anew and makes the stored tokens void. May be left out where <see cref="TokenDirectory"/> holds the tokens
    /// of an authorisation.
    /// </summary>
    public string? RefreshToken { get; set; }

    /// <summary>
    /// OAuth: a directory that only this program's user can read; the tokens are kept there in a file, since each refresh voids the token
    /// before it. Required for OAuth, unless an <see cref="ILeadwayTokenStore"/> is registered.
    /// </summary>
    public string? TokenDirectory { get; set; }

    /// <summary>OAuth: in which casing tokens are asked for. Default <see cref="LeadwayOAuthStyle.Classic"/>.</summary>
    public LeadwayOAuthStyle OAuthStyle { get; set; }

    /// <summary>OAuth: how long before its end an access token is replaced, from zero to 12 hours. Default 5 minutes.</summary>
    public TimeSpan RefreshAhead { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// OAuth: whether a refresh token may be sent once more after a refresh of which no response arrived or none could be stored. Default
    /// false: the vendor may have taken the token already, and what it does about a used one is not documented.
    /// </summary>
    public bool RetryInterruptedRefresh { get; set; }

    internal bool UsesOAuth => string.IsNullOrWhiteSpace(AccessToken) && !string.IsNullOrWhiteSpace(ClientId);
}
