using System.Diagnostics;
using NodaTime;

namespace Affiliate.Client.Leadway;

/// <summary>The tokens of one app and location, as a store keeps them. Its text shows no token.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record LeadwayTokens
{
    /// <summary>The refresh token, good for one use.</summary>
    public required string RefreshToken { get; init; }

    /// <summary>The access token; null before the first refresh.</summary>
    public string? AccessToken { get; init; }

    /// <summary>When the access token ends.</summary>
    public Instant? ExpiresAt { get; init; }

    /// <summary>What became of <see cref="RefreshToken"/>.</summary>
    public required LeadwayRefreshState State { get; init; }

    /// <summary>A hash of the <see cref="LeadwayOptions.RefreshToken"/> that these tokens descend from; another one in the options starts anew.</summary>
    public required string Origin { get; init; }

    /// <summary>The state and the end, never a token.</summary>
    public override string ToString() => $"{nameof(LeadwayTokens)} ({State}, access token until {ExpiresAt?.ToString() ?? "(none)"})";
}
