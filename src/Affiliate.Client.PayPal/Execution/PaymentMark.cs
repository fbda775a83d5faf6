using Affiliate.Client.Payouts;

namespace Affiliate.Client.PayPal.Execution;

/// <summary>Whether a row that was paid is marked as paid at its vendor.</summary>
/// <param name="Key">The row.</param>
/// <param name="IsMarked">Whether it is.</param>
/// <param name="Detail">Why not, or what the vendor says.</param>
public sealed record PaymentMark(PayoutKey Key, bool IsMarked, string? Detail);
