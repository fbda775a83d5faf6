using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.LeadDyno.Affiliates;

/// <summary>An affiliate's status.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<LeadDynoAffiliateStatus>))]
public readonly record struct LeadDynoAffiliateStatus(string Value) : IExtensibleEnum<LeadDynoAffiliateStatus>
{
    /// <summary>Takes part.</summary>
    public static LeadDynoAffiliateStatus Active { get; } = new("Active");

    /// <inheritdoc/>
    public static LeadDynoAffiliateStatus Create(string value) => new(value);

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
