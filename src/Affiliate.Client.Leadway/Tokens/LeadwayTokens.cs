using System.Diagnostics;
using NodaTime;

namespace Affiliate.Client.Leadway.Tokens;

/// <summary>The tokens of one app and location, as a store keeps them. Its text shows no token.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record LeadwayTokens
{
    /// <summary>The refresh token, good for one use.</summary>
    public required string RefreshToken { get; init; }

    /// <summary>The access token; null before the first refresh.</summary>
    public string? AccessToken { get; init; }

    /// <summary>When the access token was asked for.</summary>
    public Instant? IssuedAt { get; init; }

    /// <summary>When the access token ends; null where the vendor did not say.</summary>
    public Instant? ExpiresAt { get; init; }

    /// <summary>What became of <see cref="RefreshToken"/>.</summary>
    public required LeadwayRefreshState State { get; init; }

    /// <summary>
    /// A hash of the <see cref="LeadwayOptions.RefreshToken"/> that these tokens descend from; another one in the options starts anew.
    /// </summary>
    public required string Origin { get; init; }

    /// <summary>Whether the access token is there and has not ended.</summary>
    internal bool IsAlive(Instant now) => AccessToken is not null && (ExpiresAt is null || now < ExpiresAt);

    /// <summary>
    /// Whether the access token is alive and not due for renewal. A short-lived one is due at half its life, however far ahead is asked
    /// for.
    /// </summary>
    internal bool IsFresh(Instant now, Duration ahead)
    {
        if (!IsAlive(now)) return false;
        if (ExpiresAt is not { } end) return true;
        var half = (end - (IssuedAt ?? now)) / 2;
        return now < end - Duration.Min(ahead, Duration.Max(half, Duration.Zero));
    }

    /// <summary>The state and the end, never a token.</summary>
    public override string ToString() => $"{nameof(LeadwayTokens)} ({State}, access token until {ExpiresAt?.ToString() ?? "(none)"})";
}
