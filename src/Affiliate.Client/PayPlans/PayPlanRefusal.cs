namespace Affiliate.Client;

/// <summary>A row that is in no batch.</summary>
/// <param name="Key">The row.</param>
/// <param name="Reason">Why.</param>
/// <param name="Explanation">The same in a sentence that says what to do.</param>
public sealed record PayPlanRefusal(PayoutKey Key, PayPlanRefusalReason Reason, string Explanation);
