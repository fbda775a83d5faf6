using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Aisle.Subscriptions;

/// <summary>What became of a subscription. The vendor answers 2xx to refusals too: only <see cref="IsSubscribed"/> tells success.</summary>
public sealed record AisleSubscribeResult
{
    /// <summary>What became of it.</summary>
    public AisleSubscribeCode? Code { get; set; }

    /// <summary>A text for humans.</summary>
    public string? Message { get; set; }

    /// <summary>
    /// Whether the consumer is subscribed now by this call: the code is <see cref="AisleSubscribeCode.NewConvoCreated"/>, and nothing else.
    /// </summary>
    [JsonIgnore]
    public bool IsSubscribed => Code == AisleSubscribeCode.NewConvoCreated;

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
