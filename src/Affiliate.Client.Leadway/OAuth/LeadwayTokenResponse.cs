using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Leadway.Json;

namespace Affiliate.Client.Leadway.OAuth;

/// <summary>
/// The response of the token calls, in whichever casing it came (<c>access_token</c> or <c>accessToken</c>). Its text shows no token.
/// </summary>
[JsonConverter(typeof(LeadwayTokenResponseConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed record LeadwayTokenResponse
{
    /// <summary>The access token.</summary>
    public string? AccessToken { get; init; }

    /// <summary><c>Bearer</c>.</summary>
    public string? TokenType { get; init; }

    /// <summary>How long the access token is good for, in seconds; about a day.</summary>
    public long? ExpiresIn { get; init; }

    /// <summary>The next refresh token; the one that was sent is void. A classic location token has none.</summary>
    public string? RefreshToken { get; init; }

    /// <summary>The scopes, separated by spaces.</summary>
    public string? Scope { get; init; }

    /// <summary>Whom the token stands for.</summary>
    public LeadwayUserType? UserType { get; init; }

    /// <summary>The location, for location tokens.</summary>
    public string? LocationId { get; init; }

    /// <summary>The agency.</summary>
    public string? CompanyId { get; init; }

    /// <summary>The locations that may be exchanged for.</summary>
    public IReadOnlyList<string>? ApprovedLocations { get; init; }

    /// <summary>Who installed the app.</summary>
    public string? UserId { get; init; }

    /// <summary>The plan of a paid app.</summary>
    public string? PlanId { get; init; }

    /// <summary>The app.</summary>
    public string? AppId { get; init; }

    /// <summary>The app's version.</summary>
    public string? VersionId { get; init; }

    /// <summary>Whether the app was installed for many locations at once.</summary>
    public bool? IsBulkInstallation { get; init; }

    /// <summary>Whether the app is added to new locations.</summary>
    public bool? InstallToFutureLocations { get; init; }

    /// <summary>Whether all locations were approved.</summary>
    public bool? ApproveAllLocations { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Unmapped { get; init; }

    /// <summary>The kind, the location and the scopes, never a token.</summary>
    public override string ToString() => $"{nameof(LeadwayTokenResponse)} ({UserType}, {LocationId ?? CompanyId}, {Scope})";
}
