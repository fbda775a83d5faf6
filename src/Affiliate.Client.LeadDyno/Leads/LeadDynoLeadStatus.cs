using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.LeadDyno.Leads;

/// <summary>A lead's status.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<LeadDynoLeadStatus>))]
public readonly record struct LeadDynoLeadStatus(string Value) : IExtensibleEnum<LeadDynoLeadStatus>
{
    /// <summary>Has given an e-mail address.</summary>
    public static LeadDynoLeadStatus Registered { get; } = new("Registered");

    /// <summary>Has bought.</summary>
    public static LeadDynoLeadStatus Customer { get; } = new("Customer");

    /// <inheritdoc/>
    public static LeadDynoLeadStatus Create(string value) => new(value);

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
