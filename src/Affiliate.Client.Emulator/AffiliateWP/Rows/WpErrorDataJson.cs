namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

/// <summary>What an error says beside its code.</summary>
/// <param name="Status">The status.</param>
/// <param name="Params">The refused parameters, each with a text.</param>
/// <param name="Details">The details of each; without any, an empty list, as PHP writes an empty map.</param>
internal sealed record WpErrorDataJson(int Status, Dictionary<string, string>? Params = null, object? Details = null);
