using System.Text.Json.Serialization;

namespace Affiliate.Client.Affiliates;

/// <summary>What to set on an affiliate; null leaves a value as it is.</summary>
public sealed record AffiliateUpdate
{
    /// <summary>The e-mail address; needed to create one.</summary>
    public string? Email { get; init; }

    /// <summary>The first name.</summary>
    public string? FirstName { get; init; }

    /// <summary>The last name.</summary>
    public string? LastName { get; init; }

    /// <summary>Where the affiliate wants money sent to.</summary>
    public string? PaymentEmail { get; init; }

    /// <summary>The code that the affiliate shares, where the vendor lets it be chosen.</summary>
    public string? Code { get; init; }

    /// <summary>The campaign's id, where the vendor needs one.</summary>
    public string? CampaignId { get; init; }

    /// <summary>Whether nothing is to be set.</summary>
    [JsonIgnore]
    public bool IsEmpty => this == new AffiliateUpdate();

    /// <summary>
    /// Names of the members that are given here and that a record does not show. E-mail addresses and codes are compared without case.
    /// </summary>
    /// <param name="shown">What the vendor tells of the affiliate, in the same shape.</param>
    public IReadOnlyList<string> NotShownBy(AffiliateUpdate shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        var missing = new List<string>();
        Compare(nameof(Email), Email, shown.Email, StringComparison.OrdinalIgnoreCase);
        Compare(nameof(FirstName), FirstName, shown.FirstName, StringComparison.Ordinal);
        Compare(nameof(LastName), LastName, shown.LastName, StringComparison.Ordinal);
        Compare(nameof(PaymentEmail), PaymentEmail, shown.PaymentEmail, StringComparison.OrdinalIgnoreCase);
        Compare(nameof(Code), Code, shown.Code, StringComparison.OrdinalIgnoreCase);
        Compare(nameof(CampaignId), CampaignId, shown.CampaignId, StringComparison.Ordinal);
        return missing;

        void Compare(string name, string? given, string? found, StringComparison comparison)
        {
            if (given is not null && !string.Equals(given, found, comparison)) missing.Add(name);
        }
    }
}
