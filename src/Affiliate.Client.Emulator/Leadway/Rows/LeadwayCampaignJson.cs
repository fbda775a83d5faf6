using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.Leadway.Rows;

/// <summary>A campaign; only the single one has its payout frequency and link.</summary>
internal sealed record LeadwayCampaignJson
{
    [JsonPropertyName("_id")]
    public required string Id { get; init; }

    public required string LocationId { get; init; }
    public required string Name { get; init; }
    public required string TrackType { get; init; }
    public required bool LiveMode { get; init; }
    public required string Currency { get; init; }
    public int CookieLife { get; } = 30;
    public required string CommissionType { get; init; }
    public required decimal Commission { get; init; }
    public required int Customer { get; init; }
    public required int Leads { get; init; }
    public required decimal Revenue { get; init; }
    public required decimal CommissionAmount { get; init; }
    public string? PayoutFrequency { get; init; }
    public string? ReferralLink { get; init; }

    public static LeadwayCampaignJson From(LeadwayCampaignRow row, LeadwayEmulator vendor)
    {
        var customers = vendor.Customers.Live.FindAll(customer => customer.CampaignId == row.Id);
        return new()
        {
            Id = row.Id,
            LocationId = vendor.LocationId,
            Name = row.Name,
            TrackType = row.TrackType,
            LiveMode = row.LiveMode,
            Currency = row.Currency,
            CommissionType = row.CommissionType,
            Commission = row.Commission,
            Customer = customers.Count(customer => customer.Type == "customer"),
            Leads = customers.Count(customer => customer.Type == "lead"),
            Revenue = customers.Sum(customer => customer.Revenue),
            CommissionAmount = vendor
                .Commissions.Live.Where(commission => commission.CampaignId == row.Id)
                .Sum(commission => commission.CommissionAmount),
        };
    }

    public static LeadwayCampaignJson InDetail(LeadwayCampaignRow row, LeadwayEmulator vendor) =>
        From(row, vendor) with { PayoutFrequency = "PAY_30", ReferralLink = "https://shop.example.test/promo?am_id=" };
}
