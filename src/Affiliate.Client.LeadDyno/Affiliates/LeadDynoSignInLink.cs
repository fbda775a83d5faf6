using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Affiliates;

/// <summary>A link that signs an affiliate in. [unverified] The address is a secret: whoever has it is signed in.</summary>
public sealed record LeadDynoSignInLink
{
    /// <summary>The affiliate's id.</summary>
    public long? AffiliateId { get; set; }

    /// <summary>The address. A secret: never log it.</summary>
    public string? SignInUrl { get; set; }

    /// <summary>When it stops to work.</summary>
    public Instant? ExpiresAt { get; set; }

    /// <summary>How long it works, in seconds.</summary>
    public long? ExpiresInSeconds { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }

    /// <summary>Whose link it is and how long it works, never the address.</summary>
    public override string ToString() => $"{nameof(LeadDynoSignInLink)} {{ AffiliateId = {AffiliateId}, ExpiresAt = {ExpiresAt} }}";
}
