using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.LeadDyno;

/// <summary>A lead's status.</summary>
/// <param name="Value">The vendor's word.</param>
[JsonConverter(typeof(OpenWordConverter<LeadDynoLeadStatus>))]
public readonly record struct LeadDynoLeadStatus(string Value) : IOpenWord<LeadDynoLeadStatus>
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
