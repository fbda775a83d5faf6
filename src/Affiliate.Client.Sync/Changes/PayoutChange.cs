using Affiliate.Client.Payouts;
using NodaTime;

namespace Affiliate.Client.Sync.Changes;

/// <summary>One change of one row.</summary>
public sealed record PayoutChange
{
    /// <summary>1, 2, 3 … over all accounts, in the order of the commits, without gaps.</summary>
    public required long Sequence { get; init; }

    /// <summary>The row.</summary>
    public required PayoutKey Key { get; init; }

    /// <summary>What happened.</summary>
    public required PayoutChangeKind Kind { get; init; }

    /// <summary>The row before; null where it did not count.</summary>
    public Payout? Before { get; init; }

    /// <summary>The row after; null where it no longer counts.</summary>
    public Payout? After { get; init; }

    /// <summary>
    /// The payout that took the commission over; null unless <see cref="Kind"/> is <see cref="PayoutChangeKind.Superseded"/>.
    /// </summary>
    public PayoutKey? SupersededBy { get; init; }

    /// <summary>When it was observed, which is later than it happened at the vendor.</summary>
    public required Instant ObservedAt { get; init; }
}
