using Affiliate.Client.Monetary;

namespace Affiliate.Client.AffiliateWP.Normalization;

/// <summary>What the referrals of a payout say of its currency.</summary>
/// <param name="Code">The currency that all of them have; null where there is none, or not all say one.</param>
/// <param name="IsMixed">They have several.</param>
internal readonly record struct ItemsCurrency(string? Code, bool IsMixed)
{
    /// <summary>They were not asked, or say nothing.</summary>
    public static ItemsCurrency Unknown => default;

    /// <summary>What the currencies that the referrals state come to.</summary>
    public static ItemsCurrency From(IReadOnlyCollection<string?> stated)
    {
        var known = stated.Select(CurrencyCode.Normalize).Distinct(StringComparer.Ordinal).ToList();
        if (known.Count(code => code is not null) > 1) return new(null, IsMixed: true);
        return known is [{ } only] ? new(only, IsMixed: false) : Unknown;
    }
}
