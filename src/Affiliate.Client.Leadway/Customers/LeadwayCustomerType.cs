using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.Leadway.Customers;

/// <summary>What a referred person is. Words are compared without case; unknown ones are kept as they are.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<LeadwayCustomerType>))]
public readonly record struct LeadwayCustomerType(string Value) : IExtensibleEnum<LeadwayCustomerType>
{
    /// <summary>Known, has bought nothing.</summary>
    public static LeadwayCustomerType Lead { get; } = new("lead");

    /// <summary>Has bought.</summary>
    public static LeadwayCustomerType Customer { get; } = new("customer");

    /// <summary>Has left.</summary>
    public static LeadwayCustomerType Dropped { get; } = new("dropped");

    /// <inheritdoc/>
    public static LeadwayCustomerType Create(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(LeadwayCustomerType other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value ?? "");

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
