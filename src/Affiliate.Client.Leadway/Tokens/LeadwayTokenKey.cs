namespace Affiliate.Client.Leadway.Tokens;

/// <summary>Whose tokens: an app's, for one location.</summary>
/// <param name="ClientId">The app.</param>
/// <param name="LocationId">The location.</param>
public readonly record struct LeadwayTokenKey(string ClientId, string LocationId);
