namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

/// <summary>An affiliate as AffiliateWP's emulator stores it.</summary>
public sealed record AffiliateWPAffiliateRow
{
    /// <summary>The id.</summary>
    public required long Id { get; init; }

    /// <summary>An id of another system, <c>a:b</c>; empty for none.</summary>
    public string RestId { get; init; } = "";

    /// <summary>The WordPress user.</summary>
    public required long UserId { get; init; }

    /// <summary>The WordPress user's address; null for one made of the affiliate's id.</summary>
    public string? UserEmail { get; init; }

    /// <summary>The rate as text, for example <c>10</c>; empty to inherit.</summary>
    public string Rate { get; init; } = "";

    /// <summary><c>percentage</c>, <c>flat</c> or empty.</summary>
    public string RateType { get; init; } = "";

    /// <summary><c>per_product</c>, <c>per_order</c> or empty.</summary>
    public string FlatRateBasis { get; init; } = "";

    /// <summary>The payment address; may be empty.</summary>
    public string PaymentEmail { get; init; } = "";

    /// <summary><c>active</c>, <c>inactive</c>, <c>pending</c> or <c>rejected</c>.</summary>
    public string Status { get; init; } = "active";

    /// <summary><c>YYYY-MM-DD HH:MM:SS</c> in UTC.</summary>
    public required string DateRegistered { get; init; }
}
