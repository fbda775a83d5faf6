namespace Affiliate.Client.Emulator.Leadway.Rows;

internal sealed record LeadwayReferralIdJson(string ReferralId, string ReferralLink, string CampaignId);
