using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Hosting;
using NodaTime;

namespace Affiliate.Client.Sync.Storage;

/// <summary>
/// A row of the ledger as it is now. Table <c>affiliate_payouts</c>; rows are never deleted, <see cref="State"/> says whether one
/// counts.
/// </summary>
/// <remarks>The columns are for queries. <see cref="Document"/> holds the whole row; the ledger reads it.</remarks>
public sealed class LedgerPayout
{
    /// <summary>The vendor's name.</summary>
    public required string Vendor { get; init; }

    /// <summary>The account's name in this program.</summary>
    public required string Account { get; init; }

    /// <summary>Payout or commission.</summary>
    public required PayoutKind Kind { get; init; }

    /// <summary>The vendor's id.</summary>
    public required string Id { get; init; }

    /// <summary>Whether the row counts. Sums are over <see cref="LedgerState.Present"/> rows only.</summary>
    public LedgerState State { get; set; }

    /// <summary>
    /// The vendor's id of the payout that took the commission over; null unless <see cref="State"/> is <see
    /// cref="LedgerState.Superseded"/>.
    /// </summary>
    public string? SupersededBy { get; set; }

    /// <summary>
    /// How much speaks for the row being gone: 0 if the last reading had it, 1 if one whole reading lacked it. It is called gone at 2.
    /// </summary>
    public int Missed { get; set; }

    /// <summary>The sequence of the last change of the row.</summary>
    public long Sequence { get; set; }

    /// <summary>When the last change was observed.</summary>
    public Instant ChangedAt { get; set; }

    /// <summary>Where the money is.</summary>
    public PayoutStatus Status { get; set; }

    /// <summary>The amount in major units, with its sign.</summary>
    public decimal Amount { get; set; }

    /// <summary>ISO 4217 code; null where nobody says.</summary>
    public string? Currency { get; set; }

    /// <summary>The vendor's id of whoever gets the money.</summary>
    public string? PayeeId { get; set; }

    /// <summary>The payee's e-mail address.</summary>
    public string? PayeeEmail { get; set; }

    /// <summary>The payee's name.</summary>
    public string? PayeeName { get; set; }

    /// <summary>When the row was made.</summary>
    public Instant? CreatedAt { get; set; }

    /// <summary>When the money is due.</summary>
    public Instant? DueAt { get; set; }

    /// <summary>When it was paid, according to the vendor.</summary>
    public Instant? PaidAt { get; set; }

    /// <summary>Whether the vendor marks the row as deleted.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>A hash of <see cref="Document"/>.</summary>
    public required string Fingerprint { get; set; }

    /// <summary>The row as JSON, in a fixed form: equal rows have equal documents.</summary>
    public required string Document { get; set; }

    /// <summary>The vendor's own row as JSON, as of the last change; null unless <see cref="AffiliateSyncOptions.KeepRaw"/>.</summary>
    public string? Raw { get; set; }

    /// <summary>Identifies the row over all vendors and accounts.</summary>
    public PayoutKey Key => new(Vendor, Account, Kind, Id);
}
