using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.LeadDyno.Commissions;

/// <summary>
/// The totals of commissions. The total is cancelled + due + paid: cancelled ones are inside it, and nothing is called pending.
/// </summary>
public sealed record LeadDynoCommissionTotals
{
    /// <summary>All commissions, cancelled ones included.</summary>
    public long? TotalCount { get; set; }

    /// <summary>Cancelled commissions.</summary>
    public long? TotalCancelledCount { get; set; }

    /// <summary>Commissions that are due.</summary>
    public long? TotalDueCount { get; set; }

    /// <summary>Paid commissions.</summary>
    public long? TotalPaidCount { get; set; }

    /// <summary>
    /// The amount of all, cancelled ones included, in major units of the currency that was asked for, else of the account.
    /// </summary>
    public decimal? TotalCost { get; set; }

    /// <summary>The amount of the cancelled ones, in major units of the currency that was asked for, else of the account.</summary>
    public decimal? TotalCancelledCost { get; set; }

    /// <summary>The amount that is due, in major units of the currency that was asked for, else of the account.</summary>
    public decimal? TotalDueCost { get; set; }

    /// <summary>The amount that is paid, in major units of the currency that was asked for, else of the account.</summary>
    public decimal? TotalPaidCost { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
