using System.Security.Cryptography;
using System.Text;

namespace Affiliate.Client.Leadway.Tokens;

/// <summary>What the options say of OAuth, at one moment. Its text shows no secret.</summary>
internal sealed record TokenAccount(LeadwayTokenKey Key, string ClientSecret, string? RefreshToken)
{
    public static TokenAccount From(LeadwayOptions options) =>
        new(
            new(options.ClientId!, options.LocationId!),
            options.ClientSecret!,
            string.IsNullOrWhiteSpace(options.RefreshToken) ? null : options.RefreshToken
        );

    /// <summary>Names the option's refresh token without showing it; empty if there is none.</summary>
    public string Origin() => RefreshToken is null ? "" : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(RefreshToken)));

    /// <summary>The tokens to go on with: the stored ones, unless the options name another origin. Null if there are none at all.</summary>
    public LeadwayTokens? Continue(LeadwayTokens? stored)
    {
        if (RefreshToken is null) return stored;
        var origin = Origin();
        return stored?.Origin == origin
            ? stored
            : new LeadwayTokens { RefreshToken = RefreshToken, Origin = origin, State = LeadwayRefreshState.Unused };
    }

    public override string ToString() => Key.LocationId;
}
