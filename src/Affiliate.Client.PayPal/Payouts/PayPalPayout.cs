using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.PayPal.Shared;

namespace Affiliate.Client.PayPal.Payouts;

/// <summary>A batch as it was received.</summary>
public sealed record PayPalPayout
{
    /// <summary>Its id and status.</summary>
    public PayPalPayoutHeader? BatchHeader { get; set; }

    /// <summary>Links to related calls.</summary>
    public IReadOnlyList<PayPalLink>? Links { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
