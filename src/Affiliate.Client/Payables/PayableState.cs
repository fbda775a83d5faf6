using System.Text.Json.Serialization;

namespace Affiliate.Client.Payables;

/// <summary>Where the money of a <see cref="PayablesLine"/> is. Every counted row is in exactly one state.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PayableState>))]
public enum PayableState
{
    /// <summary>Owed, not approved yet.</summary>
    Pending = 0,

    /// <summary>Owed and approved.</summary>
    Due = 1,

    /// <summary>Being sent.</summary>
    InProcess = 2,

    /// <summary>
    /// Paid within <see cref="PayablesOptions.PaidPeriod"/>, by the vendor's paid date; at any date if no period was given.
    /// </summary>
    Paid = 3,

    /// <summary>Paid before or after <see cref="PayablesOptions.PaidPeriod"/>.</summary>
    PaidOutsidePeriod = 4,

    /// <summary>Paid, but the vendor states no date, so that no period can claim it.</summary>
    PaidDateUnknown = 5,

    /// <summary>The attempt to pay failed.</summary>
    Failed = 6,

    /// <summary>Paid and taken back.</summary>
    Reversed = 7,

    /// <summary>Not owed any more.</summary>
    Canceled = 8,
}
