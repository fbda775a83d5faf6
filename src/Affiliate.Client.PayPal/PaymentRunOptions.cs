using Affiliate.Client.Payouts;

namespace Affiliate.Client.PayPal;

/// <summary>What a <see cref="PaymentRun"/> takes from the rows and what it says to the payees.</summary>
public sealed record PaymentRunOptions
{
    /// <summary>
    /// The PayPal address of a row; null for <see cref="Payee.Email"/>, which is not necessarily where money is sent to. Give null for a
    /// row to refuse it.
    /// </summary>
    public Func<Payout, string?>? Receiver { get; init; }

    /// <summary>
    /// The note that the payee sees; null for the vendor, the kind and the id of the row. Control characters become spaces, and it is cut
    /// at 1000 characters.
    /// </summary>
    public Func<Payout, string?>? Note { get; init; }

    /// <summary>The subject of PayPal's mail to the payees; null for PayPal's own. At most 255 characters.</summary>
    public string? EmailSubject { get; init; }
}
