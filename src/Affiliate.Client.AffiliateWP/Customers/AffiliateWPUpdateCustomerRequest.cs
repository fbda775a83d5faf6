using Affiliate.Client.AffiliateWP.Shared;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Customers;

/// <summary>What to change of a customer; what is null stays.</summary>
public sealed record AffiliateWPUpdateCustomerRequest
{
    /// <summary>A new e-mail address; the server refuses the customer's own as in use.</summary>
    public string? Email { get; init; }

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
