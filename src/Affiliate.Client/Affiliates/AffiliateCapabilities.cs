using System.Text.Json.Serialization;

namespace Affiliate.Client.Affiliates;

/// <summary>What a directory of affiliates can be asked.</summary>
[Flags]
[JsonConverter(typeof(JsonStringEnumConverter<AffiliateCapabilities>))]
public enum AffiliateCapabilities
{
    /// <summary>Listing, and reading one.</summary>
    None = 0,

    /// <summary><see cref="AffiliateQuery.HasSales"/>: the vendor tells the sales of an affiliate.</summary>
    FilterBySales = 1 << 0,

    /// <summary><see cref="AffiliateQuery.IsActive"/>: the vendor tells who is active.</summary>
    FilterByActive = 1 << 1,

    /// <summary><see cref="AffiliateQuery.Text"/>: the vendor tells names or e-mail addresses.</summary>
    FilterByText = 1 << 2,

    /// <summary>Counting without a filter takes one call instead of a walk.</summary>
    CountsAtOnce = 1 << 3,
}
