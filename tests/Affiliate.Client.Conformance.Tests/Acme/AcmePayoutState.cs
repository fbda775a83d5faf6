using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.Acme;

/// <summary>Acme's word for where a payout is; new words may come.</summary>
/// <param name="Value">The vendor's word.</param>
[JsonConverter(typeof(OpenWordConverter<AcmePayoutState>))]
public readonly record struct AcmePayoutState(string Value) : IOpenWord<AcmePayoutState>
{
    /// <inheritdoc/>
    public static AcmePayoutState Create(string value) => new(value);

    /// <summary>The word.</summary>
    public override string ToString() => Value ?? "";
}
