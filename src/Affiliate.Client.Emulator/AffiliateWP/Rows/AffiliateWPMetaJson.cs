namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

/// <summary>The meta fields of an affiliate, each a list.</summary>
internal sealed record AffiliateWPMetaJson(string[] RegistrationMethod, string[] ReferralNotifications);
