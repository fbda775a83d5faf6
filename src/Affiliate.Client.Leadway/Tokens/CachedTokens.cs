using Affiliate.Client.Http;

namespace Affiliate.Client.Leadway.Tokens;

/// <summary>Tokens in use, with the options that they were obtained for. Its text shows no token.</summary>
/// <param name="Account">The options' say on whose tokens, and from where.</param>
/// <param name="Tokens">The tokens.</param>
/// <param name="Credential">The access token as a header: one object per token, so that a response tells which token it refused.</param>
/// <param name="IsForced">
/// Whether they come from a refresh that a refusal caused: another refusal soon after has another reason than their age.
/// </param>
internal sealed record CachedTokens(TokenAccount Account, LeadwayTokens Tokens, RequestCredential Credential, bool IsForced)
{
    public override string ToString() => Tokens.ToString();
}
