namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

/// <summary>A campaign as AffiliateWP's emulator stores it.</summary>
public sealed record AffiliateWPCampaignRow
{
    /// <summary>The id.</summary>
    public required long Id { get; init; }

    /// <summary>The affiliate.</summary>
    public required long AffiliateId { get; init; }

    /// <summary>An id of another system; empty for none.</summary>
    public string RestId { get; init; } = "";

    /// <summary>The name.</summary>
    public required string Campaign { get; init; }

    /// <summary>A hash of the name.</summary>
    public string Hash { get; init; } = "";

    /// <summary>How many visits.</summary>
    public long Visits { get; init; }

    /// <summary>How many visitors.</summary>
    public long UniqueVisits { get; init; }

    /// <summary>How many referrals.</summary>
    public long Referrals { get; init; }

    /// <summary>0 to 100.</summary>
    public decimal ConversionRate { get; init; }
}
