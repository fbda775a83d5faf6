using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Purchases;

/// <summary>The cancellation of a purchase.</summary>
public sealed record LeadDynoCancellation
{
    /// <summary>The vendor's id.</summary>
    public long? Id { get; set; }

    /// <summary>The cancellation's code.</summary>
    public string? CancellationCode { get; set; }

    /// <summary>From when it counts.</summary>
    public Instant? EffectiveDate { get; set; }

    /// <summary>Who cancelled, for example <c>api</c>.</summary>
    public string? Source { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
