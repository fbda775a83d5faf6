using Affiliate.Client.Leadway.Commissions;

namespace Affiliate.Client.Leadway.Customers;

/// <summary>Which customers to list; everything is optional. [unverified]</summary>
public sealed record LeadwayCustomerQuery
{
    /// <summary>A text to search for.</summary>
    public string? Search { get; init; }

    /// <summary>Leads, customers or dropped ones.</summary>
    public LeadwayCustomerType? Status { get; init; }

    /// <summary>Only this campaign's.</summary>
    public string? CampaignId { get; init; }

    /// <summary>Only those with commissions in this state.</summary>
    public LeadwayCommissionStatus? CommissionStatus { get; init; }
}
