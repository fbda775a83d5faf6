namespace Affiliate.Client.Emulator.LeadDyno.Rows;

internal sealed record LeadDynoCampaignJson(long Id, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt, string Code)
{
    public static LeadDynoCampaignJson From(LeadDynoCampaignRow row) => new(row.Id, row.CreatedAt, row.UpdatedAt, row.Code);
}
