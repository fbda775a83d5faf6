namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

/// <summary>A payout as AffiliateWP's emulator stores it.</summary>
public sealed record AffiliateWPPayoutRow
{
    /// <summary>The id.</summary>
    public required long Id { get; init; }

    /// <summary>The affiliate; it may no longer exist.</summary>
    public required long AffiliateId { get; init; }

    /// <summary>The ids of its referrals with commas between; may be empty.</summary>
    public string Referrals { get; init; } = "";

    /// <summary>The amount. On the wire it is a number without trailing zeros.</summary>
    public required decimal Amount { get; init; }

    /// <summary>Whether the amount goes on the wire with 17 digits, as PHP with an old setting writes it.</summary>
    public bool FloatTail { get; init; }

    /// <summary>How it was paid, free text.</summary>
    public string PayoutMethod { get; init; } = "manual";

    /// <summary>The payout service's account; empty for none.</summary>
    public string ServiceAccount { get; init; } = "";

    /// <summary>The payout service's id; 0 for none.</summary>
    public long ServiceId { get; init; }

    /// <summary>The payout service's invoice; empty for none.</summary>
    public string ServiceInvoiceLink { get; init; } = "";

    /// <summary>Free text; for a failed payout the reason.</summary>
    public string Description { get; init; } = "";

    /// <summary><c>paid</c>, <c>failed</c>, <c>processing</c> or any other word.</summary>
    public string Status { get; init; } = "paid";

    /// <summary><c>YYYY-MM-DD HH:MM:SS</c> in UTC; may be <c>0000-00-00 00:00:00</c>.</summary>
    public required string Date { get; init; }

    /// <summary>The WordPress user who made it.</summary>
    public long Owner { get; init; } = 1;
}
