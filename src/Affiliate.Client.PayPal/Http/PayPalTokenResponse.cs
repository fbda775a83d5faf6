using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.PayPal.Http;

/// <summary>The response of the token call. Its text shows no token.</summary>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed record PayPalTokenResponse
{
    public string? AccessToken { get; init; }

    public string? TokenType { get; init; }

    /// <summary>How long the token is good for, in seconds; about nine hours.</summary>
    public long? ExpiresIn { get; init; }

    public string? Scope { get; init; }

    public string? AppId { get; init; }

    public string? Nonce { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }

    public override string ToString() => $"{nameof(PayPalTokenResponse)} ({TokenType}, {ExpiresIn} s)";
}
