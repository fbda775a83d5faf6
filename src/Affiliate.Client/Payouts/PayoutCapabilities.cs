using System.Text.Json.Serialization;

namespace Affiliate.Client.Payouts;

/// <summary>What a source can be asked.</summary>
[Flags]
[JsonConverter(typeof(JsonStringEnumConverter<PayoutCapabilities>))]
public enum PayoutCapabilities
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It yields rows of kind <see cref="PayoutKind.Payout"/>.</summary>
    Payouts = 1 << 0,

    /// <summary>It yields rows of kind <see cref="PayoutKind.Commission"/>.</summary>
    Commissions = 1 << 1,

    /// <summary><see cref="PayoutQuery.PayeeId"/>.</summary>
    FilterByPayee = 1 << 2,

    /// <summary><see cref="PayoutQuery.Created"/>: rows have a creation date.</summary>
    FilterByCreated = 1 << 3,

    /// <summary><see cref="PayoutQuery.Paid"/>: rows have a paid date.</summary>
    FilterByPaid = 1 << 4,

    /// <summary><see cref="PayoutQuery.Due"/>: rows have a due date.</summary>
    FilterByDue = 1 << 5,
}
