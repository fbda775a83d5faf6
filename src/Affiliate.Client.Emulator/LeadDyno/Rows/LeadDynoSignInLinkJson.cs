namespace Affiliate.Client.Emulator.LeadDyno.Rows;

internal sealed record LeadDynoSignInLinkJson(long AffiliateId, string SignInUrl, DateTimeOffset ExpiresAt, int ExpiresInSeconds);
