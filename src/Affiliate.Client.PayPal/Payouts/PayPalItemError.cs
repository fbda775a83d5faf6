using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.PayPal.Shared;

namespace Affiliate.Client.PayPal.Payouts;

/// <summary>Why an item was not paid.</summary>
public sealed record PayPalItemError
{
    /// <summary>The error's name, for example <c>RECEIVER_UNREGISTERED</c>.</summary>
    public string? Name { get; set; }

    /// <summary>What it says.</summary>
    public string? Message { get; set; }

    /// <summary>PayPal's id of it, for its support.</summary>
    public string? DebugId { get; set; }

    /// <summary>A page about it.</summary>
    public string? InformationLink { get; set; }

    /// <summary>More of it.</summary>
    public IReadOnlyList<PayPalErrorDetail>? Details { get; set; }

    /// <summary>Links to related calls.</summary>
    public IReadOnlyList<PayPalLink>? Links { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
