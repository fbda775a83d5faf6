using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Affiliate.Client.Json;
using Affiliate.Client.Payouts;
using NodaTime;

namespace Affiliate.Client.Affiliates;

/// <summary>An affiliate, in the same shape for every vendor. What the vendor does not say is null.</summary>
public sealed record AffiliateProfile
{
    private readonly Uncompared _raw;

    /// <summary>Creates a row; its required members are to be set.</summary>
    public AffiliateProfile()
    {
    }

    // Read from JSON, which holds no raw row.
    [JsonConstructor, SetsRequiredMembers]
    internal AffiliateProfile(AffiliateKey key) => (Key, Raw) = (key, new JsonObject());

    /// <summary>Identifies the affiliate over all vendors and accounts.</summary>
    [JsonRequired]
    public required AffiliateKey Key { get; init; }

    /// <summary>Whether the affiliate takes part.</summary>
    [JsonRequired]
    public required AffiliateStatus Status { get; init; }

    /// <summary>The status as the vendor spells it.</summary>
    public string? VendorStatus { get; init; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>Where the affiliate wants money sent to; personal data.</summary>
    public string? PaymentEmail { get; init; }

    /// <summary>The link that the affiliate shares.</summary>
    public string? ReferralLink { get; init; }

    /// <summary>
    /// Whether anything was sold through the affiliate, by what the vendor tells. Null: it does not say, so that neither "with sales" nor
    /// "without sales" matches.
    /// </summary>
    public bool? HasSales { get; init; }

    /// <summary>Sales, in the vendor's count; which sales it counts is in the page of the vendor.</summary>
    public long? Sales { get; init; }

    /// <summary>What was sold through the affiliate by the vendor's own sum, in major units of <see cref="Currency"/>.</summary>
    public decimal? Revenue { get; init; }

    /// <summary>Leads, in the vendor's count.</summary>
    public long? Leads { get; init; }

    /// <summary>Visits or clicks, in the vendor's count.</summary>
    public long? Visits { get; init; }

    /// <summary>Owed to the affiliate by the vendor's own sum, in major units of <see cref="Currency"/>.</summary>
    public decimal? Owed { get; init; }

    /// <summary>Paid to the affiliate by the vendor's own sum, in major units of <see cref="Currency"/>.</summary>
    public decimal? Paid { get; init; }

    /// <summary>ISO 4217 code of the sums; null where nobody says.</summary>
    public string? Currency { get; init; }

    /// <summary>When the affiliate joined.</summary>
    [JsonConverter(typeof(InstantTextConverter))]
    public Instant? CreatedAt { get; init; }

    /// <summary>When the record last changed.</summary>
    [JsonConverter(typeof(InstantTextConverter))]
    public Instant? UpdatedAt { get; init; }

    /// <summary>The vendor marks the record as deleted.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>The vendor's own record.</summary>
    /// <remarks>No part of the JSON; what was read from JSON has an empty <see cref="JsonObject"/> here.</remarks>
    [JsonIgnore]
    public required object Raw { get => _raw.Value; init => _raw = new(value); }

    /// <summary>Key and status: what a log may hold. No name, no address, nothing of <see cref="Raw"/>.</summary>
    public override string ToString() => $"{Key} {Status}";

    /// <summary>The vendor's own record.</summary>
    /// <typeparam name="T">The vendor's type, for example <c>LeadDynoAffiliate</c>.</typeparam>
    /// <exception cref="InvalidCastException">The record is of another vendor.</exception>
    public T GetRaw<T>() where T : class =>
        Raw as T ?? throw new InvalidCastException($"The affiliate {Key} holds a {Raw.GetType().Name}, not a {typeof(T).Name}.");
}
