using System.Text.Json.Serialization;

namespace Affiliate.Client.Payouts;

/// <summary>Where the money is, in the same words for every vendor.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PayoutStatus>))]
public enum PayoutStatus
{
    /// <summary>A status of the vendor that is not known here; never counted as owed or as paid.</summary>
    Unknown = 0,

    /// <summary>Owed, not approved yet.</summary>
    Pending = 1,

    /// <summary>Owed and approved.</summary>
    Due = 2,

    /// <summary>Being sent.</summary>
    Processing = 3,

    /// <summary>Paid, as the vendor states it; never inferred from a date.</summary>
    Paid = 4,

    /// <summary>The attempt to pay failed.</summary>
    Failed = 5,

    /// <summary>Paid and taken back.</summary>
    Reversed = 6,

    /// <summary>Not owed any more: cancelled, denied or rejected.</summary>
    Canceled = 7,
}
