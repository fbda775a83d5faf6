using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Globex;

/// <summary>Globex's word for where a payout is; new words may come.</summary>
/// <param name="Value">The value as the vendor spells it.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<GlobexPayoutState>))]
public readonly record struct GlobexPayoutState(string Value) : IExtensibleEnum<GlobexPayoutState>
{
    /// <inheritdoc/>
    public static GlobexPayoutState Create(string value) => new(value);

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
