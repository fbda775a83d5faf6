namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

/// <summary>The response of a deletion: the row as it was.</summary>
internal sealed record AffiliateWPDeletedJson(bool Deleted, WpObjectJson Previous);
