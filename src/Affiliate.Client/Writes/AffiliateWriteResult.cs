namespace Affiliate.Client;

/// <summary>What the vendor made of a change.</summary>
/// <param name="Affiliate">The affiliate as the vendor tells it afterwards.</param>
/// <param name="IsNew">Whether it was created; null where the vendor does not tell new from known.</param>
/// <param name="Ignored">Names of members of <see cref="AffiliateChanges"/> that were given but that the vendor did not take over.</param>
public sealed record AffiliateWriteResult(AffiliateProfile Affiliate, bool? IsNew, IReadOnlyList<string> Ignored);
