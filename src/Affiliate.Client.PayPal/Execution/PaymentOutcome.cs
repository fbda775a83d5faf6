using Affiliate.Client.PayPal.Journal;

namespace Affiliate.Client.PayPal.Execution;

/// <summary>What became of one payment.</summary>
/// <param name="SenderItemId">The payment, by our id.</param>
/// <param name="State">What is known of it.</param>
/// <param name="ProviderStatus">The provider's own word.</param>
/// <param name="Reason">Why it is not paid, in the provider's words.</param>
public sealed record PaymentOutcome(string SenderItemId, PaymentState State, string ProviderStatus, string? Reason = null);
