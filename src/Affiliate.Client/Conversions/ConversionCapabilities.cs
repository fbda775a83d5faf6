using System.Text.Json.Serialization;

namespace Affiliate.Client.Conversions;

/// <summary>What a vendor can be told of a customer's way.</summary>
[Flags]
[JsonConverter(typeof(JsonStringEnumConverter<ConversionCapabilities>))]
public enum ConversionCapabilities
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A click on a referral link.</summary>
    Click = 1 << 0,

    /// <summary>A lead.</summary>
    Lead = 1 << 1,

    /// <summary>A purchase.</summary>
    Purchase = 1 << 2,
}
