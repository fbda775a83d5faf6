using System.Text.Json.Serialization;
using Affiliate.Client.Paging.Tokens;

namespace Affiliate.Client.Affiliates;

/// <summary>Which affiliates to list. Everything is optional, and all that is given must match; every row is checked here too.</summary>
public sealed record AffiliateQuery
{
    /// <summary>Every affiliate.</summary>
    public static AffiliateQuery All { get; } = new();

    /// <summary>
    /// True: with at least one sale; false: with none. An affiliate whose sales the vendor does not tell matches neither.
    /// </summary>
    public bool? HasSales { get; init; }

    /// <summary>True: active ones; false: all others.</summary>
    public bool? IsActive { get; init; }

    /// <summary>A part of the name or of the e-mail address, without case.</summary>
    public string? Text { get; init; }

    /// <summary>Rows to ask for at once; null for the vendor's largest page. 1 or more; cut down to the vendor's largest.</summary>
    public int? PageSize { get; init; }

    /// <summary>Whether nothing is asked but everything.</summary>
    [JsonIgnore]
    public bool IsUnfiltered => HasSales is null && IsActive is null && string.IsNullOrEmpty(Text);

    /// <summary>Whether an affiliate is one of those asked for.</summary>
    public bool Matches(AffiliateProfile affiliate)
    {
        ArgumentNullException.ThrowIfNull(affiliate);
        return (HasSales is null || affiliate.HasSales == HasSales)
            && (IsActive is null || affiliate.Status == AffiliateStatus.Active == IsActive)
            && (string.IsNullOrEmpty(Text) || Holds(affiliate.Name) || Holds(affiliate.Email));
    }

    /// <summary>The question as text that is the same in every process, for continuation tokens: the page size is no part of it.</summary>
    public string ToFingerprint() => Fingerprint.From(HasSales?.ToString() ?? "", IsActive?.ToString() ?? "", Fingerprint.Escaped(Text));

    private bool Holds(string? value) => value?.Contains(Text!, StringComparison.OrdinalIgnoreCase) == true;
}
