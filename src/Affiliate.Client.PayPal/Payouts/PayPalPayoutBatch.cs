using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.PayPal.Shared;

namespace Affiliate.Client.PayPal.Payouts;

/// <summary>A batch and one page of its items.</summary>
public sealed record PayPalPayoutBatch
{
    /// <summary>How many items the batch has, where that was asked for.</summary>
    public long? TotalItems { get; init; }

    /// <summary>How many pages they make, where that was asked for.</summary>
    public long? TotalPages { get; init; }

    /// <summary>Its id, status and sums.</summary>
    public PayPalPayoutHeader? BatchHeader { get; init; }

    /// <summary>The items of this page.</summary>
    public IReadOnlyList<PayPalPayoutItem>? Items { get; init; }

    /// <summary>Links to related calls.</summary>
    public IReadOnlyList<PayPalLink>? Links { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
