using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.PayPal.Shared;

namespace Affiliate.Client.PayPal.Payouts;

/// <summary>A batch and one page of its items.</summary>
public sealed record PayPalPayoutBatch
{
    /// <summary>How many items the batch has, where that was asked for.</summary>
    public long? TotalItems { get; set; }

    /// <summary>How many pages they make, where that was asked for.</summary>
    public long? TotalPages { get; set; }

    /// <summary>Its id, status and sums.</summary>
    public PayPalPayoutHeader? BatchHeader { get; set; }

    /// <summary>The items of this page.</summary>
    public IReadOnlyList<PayPalPayoutItem>? Items { get; set; }

    /// <summary>Links to related calls.</summary>
    public IReadOnlyList<PayPalLink>? Links { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
