using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Affiliate.Client.Json;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;
using NodaTime;

namespace Affiliate.Client.Commissions;

/// <summary>What an affiliate earned by one event, in the same shape for every vendor, whether or not a payout covers it already.</summary>
/// <remarks>Never add these to payouts: a payout is the sum of commissions. For what is owed, use <see cref="IPayoutSource"/>.</remarks>
public sealed record EarnedCommission
{
    private readonly Uncompared _raw;

    /// <summary>Creates a row; its required members are to be set.</summary>
    public EarnedCommission()
    {
    }

    // Read from JSON, which holds no raw row.
    [JsonConstructor, SetsRequiredMembers]
    internal EarnedCommission(PayoutKey key) => (Key, Raw) = (key, new JsonObject());

    /// <summary>Identifies the row; its kind is <see cref="PayoutKind.Commission"/>.</summary>
    [JsonRequired]
    public required PayoutKey Key { get; init; }

    /// <summary>Where the money is.</summary>
    [JsonRequired]
    public required PayoutStatus Status { get; init; }

    /// <summary>The status as the vendor spells it.</summary>
    public string? VendorStatus { get; init; }

    /// <summary>
    /// What was earned, in major units, with its sign; 0 with <see cref="PayoutAnomalies.AmountMissing"/> if the row has none.
    /// </summary>
    [JsonRequired]
    public required decimal Amount { get; init; }

    /// <summary>What it was earned on (the sale), in major units.</summary>
    public decimal? BaseAmount { get; init; }

    /// <summary>The rate: per cent or a flat amount, see <see cref="RateType"/>.</summary>
    public decimal? Rate { get; init; }

    /// <summary>How <see cref="Rate"/> counts, as the vendor spells it, for example <c>percentage</c>.</summary>
    public string? RateType { get; init; }

    /// <summary>The tier of a programme with several levels, from 1.</summary>
    public int? Tier { get; init; }

    /// <summary>ISO 4217 code; null where nobody says.</summary>
    public string? Currency { get; init; }

    /// <summary>Who earned it.</summary>
    public Payee? Affiliate { get; init; }

    /// <summary>The campaign.</summary>
    public PayoutCampaign? Campaign { get; init; }

    /// <summary>The vendor's id of the payout that covers it; null if none does or the vendor does not say.</summary>
    public string? PayoutId { get; init; }

    /// <summary>When it was earned.</summary>
    [JsonConverter(typeof(InstantTextConverter))]
    public Instant? CreatedAt { get; init; }

    /// <summary>When it is due.</summary>
    [JsonConverter(typeof(InstantTextConverter))]
    public Instant? DueAt { get; init; }

    /// <summary>What is odd about the row.</summary>
    public PayoutAnomalies Anomalies { get; init; }

    /// <summary>The vendor's own row.</summary>
    /// <remarks>No part of the JSON; what was read from JSON has an empty <see cref="JsonObject"/> here.</remarks>
    [JsonIgnore]
    public required object Raw { get => _raw.Value; init => _raw = new(value); }

    /// <summary>
    /// Key, status, amount and the affiliate's id: what a log may hold. No name, no address, nothing of <see cref="Raw"/>.
    /// </summary>
    public override string ToString() =>
        $"{Key} {Status} {new Money(Amount, Currency)}{(Affiliate?.Id is { } payee ? $" of {payee}" : "")}";
}
