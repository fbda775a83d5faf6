using System.Text.Json.Serialization;

namespace Affiliate.Client.Payouts;

/// <summary>Who gets the money.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PayeeKind>))]
public enum PayeeKind
{
    /// <summary>A partner who refers customers.</summary>
    Affiliate = 0,

    /// <summary>A shopper who gets a rebate (Aisle).</summary>
    Consumer = 1,
}
