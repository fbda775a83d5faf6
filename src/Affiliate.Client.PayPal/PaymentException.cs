namespace Affiliate.Client.PayPal;

/// <summary>A payment run cannot go on. Nothing was sent, unless the subtype says otherwise.</summary>
public class PaymentException : Exception
{
    /// <summary>Makes the exception.</summary>
    public PaymentException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
