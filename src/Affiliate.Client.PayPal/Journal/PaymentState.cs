namespace Affiliate.Client.PayPal.Journal;

/// <summary>What is known of one payment.</summary>
public enum PaymentState
{
    /// <summary>It was about to be sent. Whether PayPal has it is not known.</summary>
    Intended = 0,

    /// <summary>PayPal has it and is not done with it.</summary>
    Pending = 1,

    /// <summary>PayPal holds the money for a payee who has no account yet; it may still be claimed, or come back.</summary>
    Unclaimed = 2,

    /// <summary>The payee has the money.</summary>
    Paid = 3,

    /// <summary>The payee does not get the money: it never left, or it came back. The row is due again.</summary>
    Unpaid = 4,
}
