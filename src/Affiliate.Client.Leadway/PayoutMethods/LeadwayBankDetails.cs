using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Leadway.PayoutMethods;

/// <summary>A bank account. [unverified]</summary>
public sealed record LeadwayBankDetails
{
    /// <summary>The country of the bank.</summary>
    public string? BankCountry { get; set; }

    /// <summary>The holder.</summary>
    public string? AccountHolderName { get; set; }

    /// <summary>The address of the holder, of a shape that the vendor does not document.</summary>
    public JsonElement? RecipientAddress { get; set; }

    /// <summary>The numbers that the country asks for.</summary>
    public IReadOnlyList<LeadwayBankField>? Fields { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
