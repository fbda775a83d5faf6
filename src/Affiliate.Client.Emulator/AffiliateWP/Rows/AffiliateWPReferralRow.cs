namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

/// <summary>A referral as AffiliateWP's emulator stores it.</summary>
public sealed record AffiliateWPReferralRow
{
    /// <summary>The id.</summary>
    public required long Id { get; init; }

    /// <summary>The affiliate.</summary>
    public required long AffiliateId { get; init; }

    /// <summary>The visit that led to it; 0 for none.</summary>
    public long VisitId { get; init; }

    /// <summary>An id of another system, <c>a:b</c>; empty for none.</summary>
    public string RestId { get; init; } = "";

    /// <summary>The customer; 0 for none. A string on the wire.</summary>
    public long CustomerId { get; init; }

    /// <summary>The referral that this one belongs to; 0 for none.</summary>
    public long ParentId { get; init; }

    /// <summary>Free text.</summary>
    public string Description { get; init; } = "";

    /// <summary><c>paid</c>, <c>unpaid</c>, <c>pending</c>, <c>rejected</c>, <c>draft</c>, <c>failed</c> or any other word.</summary>
    public string Status { get; init; } = "unpaid";

    /// <summary>The amount as stored and as it goes on the wire, for example <c>67.45</c> or <c>-0</c>.</summary>
    public required string Amount { get; init; }

    /// <summary>The ISO 4217 code; may be empty.</summary>
    public string Currency { get; init; } = "USD";

    /// <summary>JSON: a string, an object or an array.</summary>
    public string CustomJson { get; init; } = "\"\"";

    /// <summary>The shop system, for example <c>woocommerce</c>.</summary>
    public string Context { get; init; } = "";

    /// <summary>The campaign; empty for none.</summary>
    public string Campaign { get; init; } = "";

    /// <summary>The order's number.</summary>
    public string Reference { get; init; } = "";

    /// <summary>JSON: an empty string or an array of objects.</summary>
    public string ProductsJson { get; init; } = "\"\"";

    /// <summary><c>YYYY-MM-DD HH:MM:SS</c> in UTC.</summary>
    public required string Date { get; init; }

    /// <summary><c>sale</c>, <c>lead</c>, <c>opt-in</c> or empty.</summary>
    public string Type { get; init; } = "sale";

    /// <summary>A mark of the shop's owner.</summary>
    public string Flag { get; init; } = "";

    /// <summary>The payout that it is in, which may have been deleted since; 0 for none. A string on the wire.</summary>
    public long PayoutId { get; init; }
}
