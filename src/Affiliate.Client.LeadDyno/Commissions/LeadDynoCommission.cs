using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.LeadDyno.Purchases;
using Affiliate.Client.LeadDyno.Shared;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Commissions;

/// <summary>A commission, as LeadDyno sends it. List rows of <c>GET /commissions</c> may hold only the first seven fields.</summary>
public sealed record LeadDynoCommission : ILeadDynoRow
{
    /// <summary>The vendor's id.</summary>
    public long Id { get; set; }

    /// <summary>The amount in major units; points instead of money where <see cref="PaymentType"/> is not <c>cash</c>.</summary>
    public decimal? Amount { get; set; }

    /// <summary>The currency's ISO 4217 code.</summary>
    public string? Currency { get; set; }

    /// <summary>Whether it is cancelled.</summary>
    public bool? Cancelled { get; set; }

    /// <summary>Whether it is paid.</summary>
    public bool? Paid { get; set; }

    /// <summary>The purchase that earned it; null for a commission made by hand. Only its id may be there.</summary>
    public LeadDynoPurchase? Purchase { get; set; }

    /// <summary>Who earns it; the e-mail may be left out.</summary>
    public LeadDynoReference? Affiliate { get; set; }

    /// <summary>A day: of creation or of the due date, the vendor does not say which. [unverified]</summary>
    public LocalDate? Date { get; set; }

    /// <summary>When it is due. Whether rows of <c>GET /commissions</c> have it is [unverified].</summary>
    public Instant? DueAt { get; set; }

    /// <summary>When it was made. [unverified]</summary>
    public Instant? CreatedAt { get; set; }

    /// <summary>A free text.</summary>
    public string? Note { get; set; }

    /// <summary><c>cash</c>, or a reward in points or goods.</summary>
    public LeadDynoPaymentType? PaymentType { get; set; }

    /// <summary>The name of one unit of a reward that is not cash; may be empty.</summary>
    public string? CustomSingular { get; set; }

    /// <summary>The name of several units of a reward that is not cash; may be empty.</summary>
    public string? CustomPlural { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
