using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.PayPal.Payouts;

/// <summary>Whom money was credited to.</summary>
public sealed record PayPalRecipientName
{
    /// <summary>The title.</summary>
    public string? Prefix { get; init; }

    /// <summary>The first name.</summary>
    public string? GivenName { get; init; }

    /// <summary>The last name.</summary>
    public string? Surname { get; init; }

    /// <summary>The middle name.</summary>
    public string? MiddleName { get; init; }

    /// <summary>What follows the name.</summary>
    public string? Suffix { get; init; }

    /// <summary>A business's name.</summary>
    public string? AlternateFullName { get; init; }

    /// <summary>A person's whole name.</summary>
    public string? FullName { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
