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
    public long CustomerId { get; set; }

    /// <summary>The WordPress user; 0 for none.</summary>
    public long? UserId { get; set; }

    /// <summary>The first name.</summary>
    public string? FirstName { get; set; }

    /// <summary>The last name.</summary>
    public string? LastName { get; set; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>The network address.</summary>
    public string? Ip { get; set; }

    /// <summary>When it was made.</summary>
    public LocalDateTime? DateCreated { get; set; }

    /// <summary>The WordPress user; only where asked for.</summary>
    [JsonConverter(typeof(UserOrFalseConverter))]
    public AffiliateWPUser? User { get; set; }

    /// <summary>The stored extras, for example <c>affiliate_id</c>; only where asked for.</summary>
    public AffiliateWPMeta? Meta { get; set; }

    /// <summary>True in the response to an update, absent elsewhere.</summary>
    public bool? Updated { get; set; }

    /// <summary>A copy of the id; absent where only some fields were asked for.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public long? Id { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
