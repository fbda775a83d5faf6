using Affiliate.Client.Payouts;

namespace Affiliate.Client.Affiliates;

/// <summary>What the vendor made of a change.</summary>
/// <param name="Affiliate">The affiliate as the vendor tells it afterwards.</param>
/// <param name="IsNew">
/// Whether it was created by this call; false for one that was there, null where the vendor does not tell new from known.
/// </param>
/// <param name="Ignored">
/// Names of members of <see cref="AffiliateUpdate"/> that were given and that the affiliate does not show afterwards: not taken over, or
/// not told.
/// </param>
/// <param name="Detail">More about it, for a human; what the vendor may have lost by it.</param>
public sealed record AffiliateWriteResult(AffiliateProfile Affiliate, bool? IsNew, IReadOnlyList<string> Ignored, string? Detail = null)
{
    /// <summary>
    /// Names of members of <see cref="AffiliateUpdate"/> that were given and that the affiliate does not show afterwards: not taken over,
    /// or not told.
    /// </summary>
    public IReadOnlyList<string> Ignored { get; init => field = ValueList<string>.From(value); } = ValueList<string>.From(Ignored);
}
