using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Changes;
using NodaTime;

namespace Affiliate.Client.Sync.Storage;

/// <summary>One observed version of a row. Table <c>affiliate_payout_changes</c>; only ever appended to.</summary>
public sealed class LedgerChange
{
    /// <summary>1, 2, 3 … over all accounts, in the order of the commits, without gaps.</summary>
    public required long Sequence { get; init; }

    /// <summary>The vendor's name.</summary>
    public required string Vendor { get; init; }

    /// <summary>The account's name in this program.</summary>
    public required string Account { get; init; }

    /// <summary>Payout or commission.</summary>
    public required PayoutKind Kind { get; init; }

    /// <summary>The vendor's id.</summary>
    public required string Id { get; init; }

    /// <summary>What happened.</summary>
    public required PayoutChangeKind Change { get; init; }

    /// <summary>When it was observed. Never earlier than the row's previous change.</summary>
    public required Instant ObservedAt { get; init; }

    /// <summary>The sequence of the row's previous change; null for its first.</summary>
    public long? PreviousSequence { get; init; }

    /// <summary>The vendor's id of the payout that took the commission over.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>The row after the change as JSON; null where it no longer counts.</summary>
    public string? Document { get; init; }

    /// <summary>Identifies the row over all vendors and accounts.</summary>
    public PayoutKey Key => new(Vendor, Account, Kind, Id);
}
