using System.Diagnostics;
using Refit;

namespace Affiliate.Client.Leadway.OAuth;

/// <summary>A request for tokens in the casing of v3. Its text shows no secret.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record LeadwayTokenRequestV3
{
    /// <summary>The app.</summary>
    [AliasAs("clientId")]
    public required string ClientId { get; init; }

    /// <summary>The app's secret.</summary>
    [AliasAs("clientSecret")]
    public required string ClientSecret { get; init; }

    /// <summary>What the token is asked for with.</summary>
    [AliasAs("grantType")]
    public required LeadwayGrantType GrantType { get; init; }

    /// <summary>The code from the browser.</summary>
    [AliasAs("code")]
    public string? Code { get; init; }

    /// <summary>The refresh token; it is void afterwards.</summary>
    [AliasAs("refreshToken")]
    public string? RefreshToken { get; init; }

    /// <summary>The address that the browser came back to.</summary>
    [AliasAs("redirectUri")]
    public string? RedirectUri { get; init; }

    /// <summary>Whom the token shall stand for.</summary>
    [AliasAs("userType")]
    public LeadwayUserType? UserType { get; init; }

    /// <summary>The kind of the grant, never a secret.</summary>
    public override string ToString() => $"{nameof(LeadwayTokenRequestV3)} ({GrantType})";
}
