using System.Diagnostics;
using Refit;

namespace Affiliate.Client.Leadway.OAuth;

/// <summary>A request for tokens in the classic casing. Its text shows no secret.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record LeadwayTokenRequest
{
    /// <summary>The app.</summary>
    [AliasAs("client_id")]
    public required string ClientId { get; init; }

    /// <summary>The app's secret.</summary>
    [AliasAs("client_secret")]
    public required string ClientSecret { get; init; }

    /// <summary>What the token is asked for with.</summary>
    [AliasAs("grant_type")]
    public required LeadwayGrantType GrantType { get; init; }

    /// <summary>The code from the browser.</summary>
    [AliasAs("code")]
    public string? Code { get; init; }

    /// <summary>The refresh token; it is void afterwards.</summary>
    [AliasAs("refresh_token")]
    public string? RefreshToken { get; init; }

    /// <summary>The address that the browser came back to.</summary>
    [AliasAs("redirect_uri")]
    public string? RedirectUri { get; init; }

    /// <summary>Whom the token shall stand for.</summary>
    [AliasAs("user_type")]
    public LeadwayUserType? UserType { get; init; }

    /// <summary>The same request in the casing of v3.</summary>
    public LeadwayTokenRequestV3 ToV3() => new()
    {
        ClientId = ClientId,
        ClientSecret = ClientSecret,
        GrantType = GrantType,
        Code = Code,
        RefreshToken = RefreshToken,
        RedirectUri = RedirectUri,
        UserType = UserType,
    };

    /// <summary>The kind of the grant, never a secret.</summary>
    public override string ToString() => $"{nameof(LeadwayTokenRequest)} ({GrantType})";
}
