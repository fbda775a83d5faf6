using Affiliate.Client.Payouts;
using Affiliate.Client.Vendors;
using NodaTime;

namespace Affiliate.Client.Conformance;

/// <summary>A field that is a moment in time.</summary>
/// <param name="Field">Its name.</param>
/// <param name="Read">Where it goes.</param>
public sealed record MomentField(string Field, Func<Payout, Instant?> Read)
{
    /// <summary>
    /// For a field in the server's local time without an offset: sets the zone in the account's options. Null: the field states its offset.
    /// </summary>
    public Action<AffiliateAccountOptions, string>? SetZone { get; init; }
}
