using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.Conformance.Tests.Acme;

/// <summary>Acme's word for where a payout is; new words may come.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<AcmePayoutState>))]
public readonly record struct AcmePayoutState(string Value) : IExtensibleEnum<AcmePayoutState>
{
    /// <inheritdoc/>
    public static AcmePayoutState Create(string value) => new(value);

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
