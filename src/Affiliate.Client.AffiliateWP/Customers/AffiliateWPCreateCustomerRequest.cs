using Affiliate.Client.AffiliateWP.Shared;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Customers;

/// <summary>A customer to make.</summary>
public sealed record AffiliateWPCreateCustomerRequest
{
    /// <summary>The e-mail address; one that no other customer has.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is empty.</exception>
    public required string Email { get; init => field = QueryGuard.Required(value, nameof(Email)); }

    /// <summary>The first name.</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name.</summary>
    public string? LastName { get; init; }

    /// <summary>The WordPress user.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    public long? UserId { get; init => field = value is { } id ? QueryGuard.Id(id, nameof(UserId)) : null; }

    /// <summary>The network address.</summary>
    public string? Ip { get; init; }

    /// <summary>When it was made, in the site's local time: the server takes the site's offset off it.</summary>
    public LocalDateTime? DateCreated { get; init; }
}
