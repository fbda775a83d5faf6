using Affiliate.Client.Accounts;

namespace Affiliate.Client.Payouts;

/// <summary>Some of several sources failed; the rows of the others were all yielded.</summary>
public sealed class PayoutSourcesException : AggregateException
{
    internal PayoutSourcesException(IReadOnlyDictionary<AffiliateAccount, Exception> failures)
        : base(
            $"{failures.Count} payout source(s) failed: {string.Join(", ", failures.Keys)}. The rows of the others are complete.",
            failures.Values
        ) => Failures = failures;

    /// <summary>What failed, and why.</summary>
    public IReadOnlyDictionary<AffiliateAccount, Exception> Failures { get; }
}
