using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.Leadway.Rows;

/// <summary>Tokens, in one of the two casings.</summary>
internal sealed record LeadwayTokenJson
{
    [JsonPropertyName("access_token")]
    public string? ClassicAccessToken { get; init; }

    [JsonPropertyName("token_type")]
    public string? ClassicTokenType { get; init; }

    [JsonPropertyName("expires_in")]
    public int? ClassicExpiresIn { get; init; }

    [JsonPropertyName("refresh_token")]
    public string? ClassicRefreshToken { get; init; }

    public string? AccessToken { get; init; }
    public string? TokenType { get; init; }
    public int? ExpiresIn { get; init; }
    public string? RefreshToken { get; init; }
    public required string Scope { get; init; }
    public required string UserType { get; init; }
    public string? LocationId { get; init; }
    public required string CompanyId { get; init; }
    public required string[] ApprovedLocations { get; init; }
    public string UserId { get; } = "emulated-user";
    public string PlanId { get; } = "emulated-plan";
    public bool IsBulkInstallation { get; }
}
