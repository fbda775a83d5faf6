namespace Affiliate.Client.PayPal.Execution;

/// <summary>The provider refused a batch as a whole, and it is certain that none of it is paid.</summary>
public sealed class PaymentRefusedException(string message, Exception? innerException = null) : PaymentException(message, innerException);
