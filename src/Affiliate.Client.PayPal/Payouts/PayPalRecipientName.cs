using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.PayPal.Payouts;

/// <summary>Whom money was credited to.</summary>
public sealed record PayPalRecipientName
{
    /// <summary>The title.</summary>
    public string? Prefix { get; set; }

    /// <summary>The first name.</summary>
    public string? GivenName { get; set; }

    /// <summary>The last name.</summary>
    public string? Surname { get; set; }

    /// <summary>The middle name.</summary>
    public string? MiddleName { get; set; }

    /// <summary>What follows the name.</summary>
    public string? Suffix { get; set; }

    /// <summary>A business's name.</summary>
    public string? AlternateFullName { get; set; }

    /// <summary>A person's whole name.</summary>
    public string? FullName { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
