namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

/// <summary>What a route takes.</summary>
/// <param name="Methods">The verbs.</param>
/// <param name="Args">The arguments by name; without any, an empty list, as PHP writes an empty map.</param>
internal sealed record WpEndpointJson(string[] Methods, object Args);
