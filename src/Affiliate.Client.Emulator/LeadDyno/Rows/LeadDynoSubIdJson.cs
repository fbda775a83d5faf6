namespace Affiliate.Client.Emulator.LeadDyno.Rows;

internal sealed record LeadDynoSubIdJson(long Id, string? Name, string? Url, long AffiliateId)
{
    public static LeadDynoSubIdJson From(LeadDynoSubIdRow row) => new(row.Id, row.Name, row.Url, row.AffiliateId);
}
