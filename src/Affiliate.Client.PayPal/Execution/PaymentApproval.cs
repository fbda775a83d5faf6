using Affiliate.Client.PayPal.Runs;

namespace Affiliate.Client.PayPal.Execution;

/// <summary>Somebody looked at a plan and wants it paid.</summary>
/// <param name="Digest">The <see cref="PaymentRun.Digest"/> of what was looked at.</param>
/// <param name="ApprovedBy">Who; the journal keeps it.</param>
public sealed record PaymentApproval(string Digest, string ApprovedBy);
