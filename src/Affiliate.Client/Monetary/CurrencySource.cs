using System.Text.Json.Serialization;

namespace Affiliate.Client.Monetary;

/// <summary>Where a row's currency comes from.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CurrencySource>))]
public enum CurrencySource
{
    /// <summary>Nobody says; <c>Payout.Currency</c> is null.</summary>
    Unknown = 0,

    /// <summary>The vendor states it on the row.</summary>
    Stated = 1,

    /// <summary>All the items that the row covers have it.</summary>
    DerivedFromItems = 2,

    /// <summary>The options of the account say it.</summary>
    Configured = 3,
}
