namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

/// <summary>A visit as AffiliateWP's emulator stores it.</summary>
public sealed record AffiliateWPVisitRow
{
    /// <summary>The id.</summary>
    public required long Id { get; init; }

    /// <summary>The affiliate.</summary>
    public required long AffiliateId { get; init; }

    /// <summary>The referral that it led to; 0 for none.</summary>
    public long ReferralId { get; init; }

    /// <summary>An id of another system; empty for none.</summary>
    public string RestId { get; init; } = "";

    /// <summary>The page.</summary>
    public string Url { get; init; } = "";

    /// <summary>Where it came from.</summary>
    public string Referrer { get; init; } = "";

    /// <summary>The campaign; empty for none.</summary>
    public string Campaign { get; init; } = "";

    /// <summary>The shop system.</summary>
    public string Context { get; init; } = "";

    /// <summary>A mark of the shop's owner.</summary>
    public string Flag { get; init; } = "";

    /// <summary>The address of the visitor.</summary>
    public string Ip { get; init; } = "";

    /// <summary><c>YYYY-MM-DD HH:MM:SS</c> in UTC.</summary>
    public required string Date { get; init; }
}
