using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.LeadDyno.Shared;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Purchases;

/// <summary>A purchase of a referred customer. Inside a commission only <see cref="Id"/> may be there.</summary>
public sealed record LeadDynoPurchase : ILeadDynoRow
{
    /// <summary>The vendor's id.</summary>
    public long Id { get; set; }

    /// <summary>When it was recorded.</summary>
    public Instant? CreatedAt { get; set; }

    /// <summary>When it last changed.</summary>
    public Instant? UpdatedAt { get; set; }

    /// <summary>Whether it is cancelled; trust this, not the presence of a <see cref="Cancellation"/>.</summary>
    public bool? Cancelled { get; set; }

    /// <summary>The currency's ISO 4217 code; absent in old records.</summary>
    public string? Currency { get; set; }

    /// <summary>The shop's own code of the purchase.</summary>
    public string? PurchaseCode { get; set; }

    /// <summary>A free text.</summary>
    public string? Note { get; set; }

    /// <summary>The amount in major units.</summary>
    public decimal? PurchaseAmount { get; set; }

    /// <summary>A commission that replaces the plan's, in major units; nearly always null, and never what was earned.</summary>
    public decimal? CommissionAmountOverride { get; set; }

    /// <summary>The cancellation; only its id may be there.</summary>
    public LeadDynoCancellation? Cancellation { get; set; }

    /// <summary>Who bought.</summary>
    public LeadDynoReference? Lead { get; set; }

    /// <summary>Who referred it.</summary>
    public LeadDynoReference? Affiliate { get; set; }

    /// <summary>The plan that earns the commission.</summary>
    public LeadDynoCodeReference? Plan { get; set; }

    /// <summary>The items. They may be there or not, whatever was asked for.</summary>
    public IReadOnlyList<LeadDynoLineItem>? LineItems { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
