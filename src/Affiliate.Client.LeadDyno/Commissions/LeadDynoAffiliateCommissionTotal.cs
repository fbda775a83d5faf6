using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.LeadDyno.Commissions;

/// <summary>
/// One affiliate's commissions in the account's default currency. The total is due + pending + paid; cancelled ones are left out.
/// </summary>
public sealed record LeadDynoAffiliateCommissionTotal
{
    /// <summary>The account's default currency, ISO 4217.</summary>
    public string? Currency { get; set; }

    /// <summary>The amount that is due, in major units.</summary>
    public decimal? Due { get; set; }

    /// <summary>The amount that is not due yet, in major units.</summary>
    public decimal? Pending { get; set; }

    /// <summary>The amount that is paid, in major units.</summary>
    public decimal? Paid { get; set; }

    /// <summary>Due, pending and paid together, in major units.</summary>
    public decimal? Total { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
