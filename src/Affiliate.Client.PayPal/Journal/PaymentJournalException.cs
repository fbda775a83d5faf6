namespace Affiliate.Client.PayPal.Journal;

/// <summary>The journal is in use, cannot be read, or cannot be written. Nothing is sent without it.</summary>
public sealed class PaymentJournalException(string message, Exception? innerException = null) : PaymentException(message, innerException);
