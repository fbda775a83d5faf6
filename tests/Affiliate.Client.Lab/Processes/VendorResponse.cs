namespace Affiliate.Client.Lab.Processes;

/// <summary>What the vendor responds.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">JSON.</param>
/// <param name="Sent">Called when the last byte was sent.</param>
internal sealed record VendorResponse(int Status, string Body, Action? Sent = null);
