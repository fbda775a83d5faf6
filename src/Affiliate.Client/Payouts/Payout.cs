using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Affiliate.Client.Json;
using Affiliate.Client.Monetary;
using NodaTime;

namespace Affiliate.Client.Payouts;

/// <summary>
/// One row of money owed or paid, in the same shape for every vendor. What the vendor does not say is null, never invented.
/// </summary>
/// <remarks>
/// Two readings of one unchanged row are equal; <see cref="Raw"/> takes no part in that. To find a row again compare <see cref="Key"/>.
/// </remarks>
public sealed record Payout
{
    private readonly Uncompared _raw;

    /// <summary>Creates a row; its required members are to be set.</summary>
    public Payout()
    {
    }

    // Read from JSON, which holds no raw row.
    [JsonConstructor, SetsRequiredMembers]
    internal Payout(PayoutKey key) => (Key, Raw) = (key, new JsonObject());

    /// <summary>Identifies the row over all vendors and accounts.</summary>
    [JsonRequired]
    public required PayoutKey Key { get; init; }

    /// <summary>Money sent (payout) or money for one event (commission).</summary>
    [JsonIgnore]
    public PayoutKind Kind => Key.Kind;

    /// <summary>Where the money is.</summary>
    [JsonRequired]
    public required PayoutStatus Status { get; init; }

    /// <summary>The status as the vendor spells it.</summary>
    public string? VendorStatus { get; init; }

    /// <summary>
    /// The amount in major units (1.50 = one and a half), with its sign. 0 with <see cref="PayoutAnomalies.AmountMissing"/> if the row has
    /// none.
    /// </summary>
    [JsonRequired]
    public required decimal Amount { get; init; }

    /// <summary>ISO 4217 code in upper case; null where nobody says.</summary>
    public string? Currency { get; init; }

    /// <summary>Where <see cref="Currency"/> comes from.</summary>
    [JsonRequired]
    public required CurrencySource CurrencySource { get; init; }

    /// <summary>Who gets the money.</summary>
    public Payee? Payee { get; init; }

    /// <summary>The campaign.</summary>
    public PayoutCampaign? Campaign { get; init; }

    /// <summary>The month that the row settles.</summary>
    [JsonConverter(typeof(YearMonthTextConverter))]
    public YearMonth? Period { get; init; }

    /// <summary>When the row was made.</summary>
    [JsonConverter(typeof(InstantTextConverter))]
    public Instant? CreatedAt { get; init; }

    /// <summary>When the money is due.</summary>
    [JsonConverter(typeof(InstantTextConverter))]
    public Instant? DueAt { get; init; }

    /// <summary>When it was paid, as the vendor states it. Says nothing about <see cref="Status"/>.</summary>
    [JsonConverter(typeof(InstantTextConverter))]
    public Instant? PaidAt { get; init; }

    /// <summary>When the row last changed.</summary>
    [JsonConverter(typeof(InstantTextConverter))]
    public Instant? UpdatedAt { get; init; }

    /// <summary>How it is paid, as the vendor spells it.</summary>
    public string? Method { get; init; }

    /// <summary>A reference outside the vendor, for example the payment service's id.</summary>
    public string? Reference { get; init; }

    /// <summary>The vendor's ids of the commissions that the row covers; empty where it does not say.</summary>
    public IReadOnlyList<string> Items { get; init => field = ValueList<string>.From(value); } = [];

    /// <summary>The vendor marks the row as deleted: shown, but part of no sum.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>What is odd about the row.</summary>
    public PayoutAnomalies Anomalies { get; init; }

    /// <summary>The vendor's own row, with the fields that this model does not know. Use <see cref="GetRaw{T}"/> for its type.</summary>
    /// <remarks>No part of the row's JSON; a row that was read from JSON has an empty <see cref="JsonObject"/> here.</remarks>
    [JsonIgnore]
    public required object Raw { get => _raw.Value; init => _raw = new(value); }

    /// <summary>The amount with its currency.</summary>
    /// <example><code>totals.Add(payout.Money);</code></example>
    [JsonIgnore]
    public Money Money => new(Amount, Currency);

    /// <summary>Owed: pending or due, not deleted.</summary>
    /// <example><code>var owed = rows.Where(payout => payout.IsOwed).ToList();</code></example>
    [JsonIgnore]
    public bool IsOwed => !IsDeleted && Status is (PayoutStatus.Pending or PayoutStatus.Due);

    /// <summary>Owed, and its due date lies before <paramref name="asOf"/>. A row without due date is never overdue.</summary>
    /// <example><code>var late = rows.Where(payout => payout.IsOverdue(now)).ToList();</code></example>
    public bool IsOverdue(Instant asOf) => IsOwed && DueAt < asOf;

    /// <summary>Key, status, money and the payee's id: what a log may hold. No name, no address, nothing of <see cref="Raw"/>.</summary>
    public override string ToString() => $"{Key} {Status} {Money}{(Payee?.Id is { } payee ? $" to {payee}" : "")}";

    /// <summary>The vendor's own row.</summary>
    /// <typeparam name="T">The vendor's type, for example <c>LeadwayPayout</c>.</typeparam>
    /// <exception cref="InvalidCastException">The row is of another vendor.</exception>
    /// <example><code>var method = payout.GetRaw&lt;AffiliateWPPayout>().PayoutMethod;</code></example>
    public T GetRaw<T>() where T : class =>
        Raw as T ?? throw new InvalidCastException($"The row {Key} holds a {Raw.GetType().Name}, not a {typeof(T).Name}.");
}
