using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Conversions;

/// <summary>What the vendor made of a conversion.</summary>
/// <param name="Id">The vendor's id of the record; null if it tells none.</param>
/// <param name="CreditedAffiliateId">Who the vendor credits, by its id; null: nobody, or it does not say.</param>
/// <param name="TrackingCode">The vendor's code of the visitor, for later steps.</param>
/// <param name="Raw">The vendor's own record; takes no part in equality.</param>
public sealed record ConversionResult(string? Id, string? CreditedAffiliateId, string? TrackingCode, object Raw)
{
    private readonly Uncompared _raw = new(Raw);

    /// <summary>The vendor's own record; takes no part in equality.</summary>
    /// <remarks>No part of the JSON; what was read from JSON has an empty <see cref="JsonObject"/> here.</remarks>
    [JsonIgnore]
    public object Raw { get => _raw.Value; init => _raw = new(value); }
}
