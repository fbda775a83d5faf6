using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Shared;

/// <summary>
/// The WordPress user behind an affiliate or customer. The server sends <c>false</c> where that user does not exist: see
/// <see cref="IsMissing"/>.
/// </summary>
public sealed record AffiliateWPUser
{
    /// <summary>There is no such user, and everything else is null.</summary>
    [JsonIgnore]
    public bool IsMissing { get; set; }

    /// <summary>The user's id.</summary>
    [JsonPropertyName("ID")]
    public long? Id { get; set; }

    /// <summary>The login.</summary>
    public string? UserLogin { get; set; }

    /// <summary>The login as part of an address.</summary>
    public string? UserNicename { get; set; }

    /// <summary>The e-mail address. Absent in 2.1.</summary>
    public string? UserEmail { get; set; }

    /// <summary>The user's own site; may be empty.</summary>
    public string? UserUrl { get; set; }

    /// <summary>When the user registered.</summary>
    public LocalDateTime? UserRegistered { get; set; }

    /// <summary>A number that WordPress does not use any more.</summary>
    public string? UserStatus { get; set; }

    /// <summary>The name that is shown.</summary>
    public string? DisplayName { get; set; }

    /// <summary>The first name.</summary>
    public string? FirstName { get; set; }

    /// <summary>The last name.</summary>
    public string? LastName { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
