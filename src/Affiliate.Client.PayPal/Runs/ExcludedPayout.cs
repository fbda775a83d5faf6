using Affiliate.Client.Payouts;

namespace Affiliate.Client.PayPal.Runs;

/// <summary>A row that is in no batch.</summary>
/// <param name="Key">The row.</param>
/// <param name="Reason">Why.</param>
/// <param name="Explanation">The same in a sentence that says what to do.</param>
public sealed record ExcludedPayout(PayoutKey Key, ExcludedPayoutReason Reason, string Explanation);
