using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.Leadway.Affiliates;

/// <summary>A tax form of the United States. [unverified] Words are compared without case; unknown ones are kept as they are.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<LeadwayTaxForm>))]
public readonly record struct LeadwayTaxForm(string Value) : IExtensibleEnum<LeadwayTaxForm>
{
    /// <summary>For those who are not taxed there.</summary>
    public static LeadwayTaxForm W8 { get; } = new("w8Form");

    /// <summary>For those who are.</summary>
    public static LeadwayTaxForm W9 { get; } = new("w9Form");

    /// <inheritdoc/>
    public static LeadwayTaxForm Create(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(LeadwayTaxForm other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value ?? "");

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
