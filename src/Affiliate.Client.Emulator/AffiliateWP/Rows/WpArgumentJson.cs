namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

/// <summary>One argument of a route.</summary>
/// <param name="Required">Whether it must be sent.</param>
/// <param name="Default">A number or a text, or nothing.</param>
/// <param name="Description">What it is for.</param>
internal sealed record WpArgumentJson(bool Required, object? Default, string? Description);
