using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.LeadDyno.Commissions;

/// <summary>
/// The totals of commissions. The total is cancelled + due + paid: cancelled ones are inside it, and nothing is called pending.
/// </summary>
public sealed record LeadDynoCommissionTotals
{
    /// <summary>All commissions, cancelled ones included.</summary>
    public long? TotalCount { get; init; }

    /// <summary>Cancelled commissions.</summary>
    public long? TotalCancelledCount { get; init; }

    /// <summary>Commissions that are due.</summary>
    public long? TotalDueCount { get; init; }

    /// <summary>Paid commissions.</summary>
    public long? TotalPaidCount { get; init; }

    /// <summary>
    /// The amount of all, cancelled ones included, in major units of the currency that was asked for, else of the account.
    /// </summary>
    public decimal? TotalCost { get; init; }

    /// <summary>The amount of the cancelled ones, in major units of the currency that was asked for, else of the account.</summary>
    public decimal? TotalCancelledCost { get; init; }

    /// <summary>The amount that is due, in major units of the currency that was asked for, else of the account.</summary>
    public decimal? TotalDueCost { get; init; }

    /// <summary>The amount that is paid, in major units of the currency that was asked for, else of the account.</summary>
    public decimal? TotalPaidCost { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
