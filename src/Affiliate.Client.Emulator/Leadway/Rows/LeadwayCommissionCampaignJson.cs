namespace Affiliate.Client.Emulator.Leadway.Rows;

/// <summary>The campaign in a commission: it has <c>id</c> where all others have <c>_id</c>.</summary>
internal sealed record LeadwayCommissionCampaignJson(string Id, string Name, bool LiveMode);
