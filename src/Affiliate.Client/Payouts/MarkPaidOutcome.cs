using System.Text.Json.Serialization;

namespace Affiliate.Client.Payouts;

/// <summary>What really happened when a row was to be marked as paid.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MarkPaidOutcome>))]
public enum MarkPaidOutcome
{
    /// <summary>The vendor's response does not tell. Read the row again before you act on it.</summary>
    Unclear = 0,

    /// <summary>The vendor says that it is paid now.</summary>
    Paid = 1,

    /// <summary>It was paid before; nothing was sent.</summary>
    AlreadyPaid = 2,

    /// <summary>Some of the commissions that make up the row are paid now, others are not.</summary>
    PartlyPaid = 3,

    /// <summary>The vendor did nothing.</summary>
    Unchanged = 4,
}
