using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.PayPal.Http;

/// <summary>The response of the token call. Its text shows no token.</summary>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed record PayPalTokenResponse
{
    public string? AccessToken { get; set; }

    public string? TokenType { get; set; }

    /// <summary>How long the token is good for, in seconds; about nine hours.</summary>
    public long? ExpiresIn { get; set; }

    public string? Scope { get; set; }

    public string? AppId { get; set; }

    public string? Nonce { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }

    public override string ToString() => $"{nameof(PayPalTokenResponse)} ({TokenType}, {ExpiresIn} s)";
}
