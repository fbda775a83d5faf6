using Affiliate.Client.AffiliateWP.Shared;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Creatives;

/// <summary>A creative to make.</summary>
public sealed record AffiliateWPCreateCreativeRequest
{
    /// <summary>What it is. The server fails without it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The word is empty.</exception>
    public required AffiliateWPCreativeType Type { get; init => field = new(QueryGuard.Required(value.Value, nameof(Type))); }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>Free text.</summary>
    public string? Description { get; init; }

    /// <summary>Where it leads.</summary>
    public string? Url { get; init; }

    /// <summary>Its text.</summary>
    public string? Text { get; init; }

    /// <summary>The picture's address.</summary>
    public string? Image { get; init; }

    /// <summary>The status.</summary>
    public AffiliateWPCreativeStatus? Status { get; init; }

    /// <summary>When it was made, in the site's local time: the server takes the site's offset off it.</summary>
    public LocalDateTime? Date { get; init; }
}
