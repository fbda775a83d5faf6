using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.AffiliateWP.Json;
using Affiliate.Client.AffiliateWP.Shared;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Customers;

/// <summary>A customer. Server: <c>/customers</c>.</summary>
public sealed record AffiliateWPCustomer
{
    /// <summary>The vendor's id.</summary>
    public long CustomerId { get; init; }

    /// <summary>The WordPress user; 0 for none.</summary>
    public long? UserId { get; init; }

    /// <summary>The first name.</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name.</summary>
    public string? LastName { get; init; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>The network address.</summary>
    public string? Ip { get; init; }

    /// <summary>When it was made.</summary>
    public LocalDateTime? DateCreated { get; init; }

    /// <summary>The WordPress user; only where asked for.</summary>
    [JsonConverter(typeof(UserOrFalseConverter))]
    public AffiliateWPUser? User { get; init; }

    /// <summary>The stored extras, for example <c>affiliate_id</c>; only where asked for.</summary>
    public AffiliateWPMeta? Meta { get; init; }

    /// <summary>True in the response to an update, absent elsewhere.</summary>
    public bool? Updated { get; init; }

    /// <summary>A copy of the id; absent where only some fields were asked for.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public long? Id { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
