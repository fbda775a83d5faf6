using System.Text.Json.Serialization;

namespace Affiliate.Client.Commissions;

/// <summary>What a source of commissions tells and can be asked.</summary>
[Flags]
[JsonConverter(typeof(JsonStringEnumConverter<CommissionCapabilities>))]
public enum CommissionCapabilities
{
    /// <summary>Amount, status and affiliate.</summary>
    None = 0,

    /// <summary>Rows name the payout that covers them; <see cref="CommissionQuery.PayoutId"/>.</summary>
    LinkedPayout = 1 << 0,

    /// <summary>Rows have a creation date; <see cref="CommissionQuery.Created"/>.</summary>
    FilterByCreated = 1 << 1,

    /// <summary>Rows tell the amount that the commission was earned on.</summary>
    BaseAmount = 1 << 2,

    /// <summary>Rows tell the rate and how it counts.</summary>
    Rate = 1 << 3,

    /// <summary>Rows tell the tier.</summary>
    Tier = 1 << 4,
}
