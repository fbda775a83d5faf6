namespace Affiliate.Client.Emulator.Leadway.Rows;

/// <summary>One page: one of the lists, and how many rows there are.</summary>
internal sealed record LeadwayListJson
{
    public List<LeadwayAffiliateJson>? Affiliates { get; init; }
    public List<LeadwayCampaignJson>? Campaigns { get; init; }
    public List<LeadwayCommissionJson>? Commissions { get; init; }
    public List<LeadwayCountryBankMappingJson>? CountryBankMappings { get; init; }
    public List<LeadwayCustomerJson>? Customers { get; init; }
    public List<LeadwayMediaJson>? MediaList { get; init; }
    public List<LeadwayPayoutMethodJson>? PayoutMethods { get; init; }
    public List<LeadwayPayoutJson>? Payouts { get; init; }
    public LeadwayListMetaJson? Meta { get; init; }
}
