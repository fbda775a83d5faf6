namespace Affiliate.Client.Leadway.Tokens;

/// <summary>Tokens that came and could not be stored. Their text shows no token.</summary>
/// <param name="Account">Whose they are.</param>
/// <param name="Tokens">The tokens.</param>
/// <param name="Replaced">What was stored when they came; null if nothing was.</param>
internal sealed record UnstoredTokens(TokenAccount Account, LeadwayTokens Tokens, LeadwayTokens? Replaced)
{
    /// <summary>Whether nobody has stored others meanwhile. A refresh token is never given twice, and a store may round times.</summary>
    public bool Follows(LeadwayTokens? stored) => stored?.RefreshToken == Replaced?.RefreshToken;

    public override string ToString() => Tokens.ToString();
}
