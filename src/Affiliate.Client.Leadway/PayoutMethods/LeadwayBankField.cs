using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Leadway.PayoutMethods;

/// <summary>One number of a bank account. Its text does not show the number. [unverified]</summary>
public sealed record LeadwayBankField
{
    /// <summary>What it is.</summary>
    public string? Key { get; set; }

    /// <summary>The number; in responses its last 4 digits only.</summary>
    public string? Value { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }

    /// <summary>The key alone.</summary>
    public override string ToString() => Key ?? "";
}
