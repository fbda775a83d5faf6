namespace Affiliate.Client.PayPal.Execution;

/// <summary>The plan is not the one that was approved, or nobody may approve it. Nothing was sent.</summary>
public sealed class PaymentNotApprovedException(string message) : PaymentException(message);
