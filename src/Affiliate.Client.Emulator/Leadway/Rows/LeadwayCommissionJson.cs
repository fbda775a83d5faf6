using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.Leadway.Rows;

/// <summary>A commission; a freshly created one has its payout's month, and its tier is a word.</summary>
internal sealed record LeadwayCommissionJson
{
    [JsonPropertyName("_id")]
    public required string Id { get; init; }

    public string? ProductId { get; init; }
    public string? ProductName { get; init; }
    public int Qty { get; } = 1;
    public required decimal ProductCommission { get; init; }
    public required decimal CommissionAmount { get; init; }
    public required decimal Amount { get; init; }
    public int UnitDiscount { get; }
    public string? CampaignName { get; init; }
    public required decimal Commission { get; init; }
    public string? CommissionType { get; init; }
    public DateTimeOffset? TransactionAt { get; init; }
    public required string TransactionId { get; init; }
    public required string AffiliateId { get; init; }
    public string? PayoutId { get; init; }
    public required string Status { get; init; }
    public required string Currency { get; init; }
    public bool IsTrial { get; }
    public required DateTimeOffset CreatedAt { get; init; }
    public string? EventId { get; init; }
    public LeadwayCommissionCustomerJson? Customer { get; init; }
    public LeadwayCommissionCampaignJson? Campaign { get; init; }
    public LeadwayCommissionAffiliateJson? Affiliate { get; init; }
    public DateTimeOffset? DueAt { get; init; }
    public bool LiveMode { get; } = true;

    /// <summary>A number in lists, a word in a freshly created one.</summary>
    public object Tier { get; init; } = 1;

    public string? LocationId { get; init; }
    public string? CampaignId { get; init; }
    public string? CustomerId { get; init; }
    public string? Plan { get; init; }
    public string? CreationSource { get; init; }
    public bool? Deleted { get; init; }
    public DateTimeOffset? PayoutAt { get; init; }
    public DateTimeOffset? UpdatedAt { get; init; }
    public DateTimeOffset? PayoutMonth { get; init; }

    public static LeadwayCommissionJson From(LeadwayCommissionRow row, LeadwayEmulator vendor)
    {
        var campaign = row.CampaignId is { } id ? vendor.Campaigns.Find(id) : null;
        return new()
        {
            Id = row.Id,
            ProductId = row.ProductId,
            ProductName = row.ProductName,
            ProductCommission = row.CommissionAmount,
            CommissionAmount = row.CommissionAmount,
            Amount = row.Amount,
            CampaignName = campaign?.Name,
            Commission = campaign?.Commission ?? 0,
            CommissionType = campaign?.CommissionType,
            TransactionAt = row.TransactionAt,
            TransactionId = "txn_" + row.Id[..6],
            AffiliateId = row.AffiliateId,
            PayoutId = row.PayoutId,
            Status = row.Status,
            Currency = row.Currency,
            CreatedAt = row.CreatedAt,
            EventId = row.EventId,
            Customer = row.CustomerId is { } customer ? LeadwayCommissionCustomerJson.From(vendor.Customers.Find(customer)) : null,
            Campaign = campaign is null ? null : new(campaign.Id, campaign.Name, campaign.LiveMode),
            Affiliate = LeadwayCommissionAffiliateJson.From(vendor.Affiliates.Find(row.AffiliateId)),
            DueAt = row.DueAt,
        };
    }

    public static LeadwayCommissionJson Created(LeadwayCommissionRow row, LeadwayEmulator vendor, LeadwayPayoutRow payout) =>
        From(row, vendor) with
        {
            Tier = "first",
            LocationId = vendor.LocationId,
            CampaignId = row.CampaignId,
            CustomerId = row.CustomerId,
            Plan = "Manual Commission",
            CreationSource = "manual",
            Deleted = false,
            PayoutAt = payout.PayoutMonth,
            UpdatedAt = row.CreatedAt,
            PayoutMonth = payout.PayoutMonth,
        };
}
