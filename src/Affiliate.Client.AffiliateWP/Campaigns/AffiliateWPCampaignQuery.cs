using Affiliate.Client.AffiliateWP.Shared;
using Refit;

namespace Affiliate.Client.AffiliateWP.Campaigns;

/// <summary>Which campaigns to list. The server's number filters do not work and are not offered.</summary>
public sealed record AffiliateWPCampaignQuery
{
    /// <summary>Only campaigns of this affiliate.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    [AliasAs("affiliate_id")]
    public long? AffiliateId { get; init => field = value is { } id ? QueryGuard.Id(id, nameof(AffiliateId)) : null; }

    /// <summary>Only this name, exactly.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text is empty.</exception>
    [AliasAs("campaign")]
    public string? Campaign { get; init => field = QueryGuard.Text(value, nameof(Campaign)); }

    /// <summary>Only this hash.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text is empty.</exception>
    [AliasAs("hash")]
    public string? Hash { get; init => field = QueryGuard.Text(value, nameof(Hash)); }
}
