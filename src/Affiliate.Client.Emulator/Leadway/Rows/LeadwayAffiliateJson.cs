using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.Leadway.Rows;

/// <summary>An affiliate; only the list has the statistics.</summary>
internal sealed record LeadwayAffiliateJson
{
    [JsonPropertyName("_id")]
    public required string Id { get; init; }

    public string? FirstName { get; init; }
    public string? LastName { get; init; }
    public string? Phone { get; init; }
    public required bool Deleted { get; init; }
    public required string LocationId { get; init; }
    public required bool Active { get; init; }
    public string? Address { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public Dictionary<string, string> CreatedBy { get; } = [];
    public string? WebsiteUrl { get; init; }
    public string? ContactId { get; init; }
    public required IReadOnlyList<string> CampaignIds { get; init; }
    public string? VatId { get; init; }
    public required DateTimeOffset UpdatedAt { get; init; }
    public required string Email { get; init; }
    public decimal? Revenue { get; init; }
    public int? Customer { get; init; }
    public int? Lead { get; init; }
    public int? DroppedCustomer { get; init; }
    public int? ClickCount { get; init; }
    public decimal? Paid { get; init; }
    public string? Currency { get; init; }
    public decimal? Owned { get; init; }
    public string? CompanyName { get; init; }
    public string? Country { get; init; }
    public int? CommissionTier { get; init; }

    public static LeadwayAffiliateJson From(LeadwayAffiliateRow row, LeadwayEmulator vendor) =>
        Common(row, vendor) with { CompanyName = row.CompanyName, Country = row.Country, CommissionTier = 1 };

    public static LeadwayAffiliateJson WithStatistics(LeadwayAffiliateRow row, LeadwayEmulator vendor)
    {
        var customers = vendor.Customers.Live.FindAll(customer => customer.AffiliateId == row.Id);
        var payouts = vendor.Payouts.Live.FindAll(payout =>
            payout.AffiliateId == row.Id && payout.Deleted != true && payout.Currency == row.Currency
        );
        return Common(row, vendor) with
        {
            Revenue = customers.Sum(customer => customer.Revenue),
            Customer = customers.Count(customer => customer.Type == "customer"),
            Lead = customers.Count(customer => customer.Type == "lead"),
            DroppedCustomer = customers.Count(customer => customer.Type == "dropped"),
            ClickCount = customers.Count * 7,
            Paid = payouts.Where(payout => payout.Status == "paid").Sum(payout => payout.Amount),
            Currency = row.Currency,
            Owned = payouts.Where(payout => payout.Status is "pending" or "approved").Sum(payout => payout.Amount),
        };
    }

    private static LeadwayAffiliateJson Common(LeadwayAffiliateRow row, LeadwayEmulator vendor) => new()
    {
        Id = row.Id,
        FirstName = row.FirstName,
        LastName = row.LastName,
        Phone = row.Phone,
        Deleted = row.Deleted,
        LocationId = vendor.LocationId,
        Active = row.Active,
        Address = row.Address,
        CreatedAt = row.CreatedAt,
        WebsiteUrl = row.WebsiteUrl,
        ContactId = row.ContactId,
        CampaignIds = row.CampaignIds,
        VatId = row.VatId,
        UpdatedAt = row.UpdatedAt,
        Email = row.Email,
    };
}
