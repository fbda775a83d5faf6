using System.Collections.Frozen;
using Affiliate.Client.PayPal.Journal;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.PayPal.Runs;

/// <summary>What a <see cref="PaymentRun"/> takes from the rows and what it says to the payees.</summary>
public sealed record PaymentRunOptions
{
    /// <summary>
    /// The PayPal address of a row, for example <see cref="PaymentReceivers.Find"/>; null for a row that is not to be paid. Without it no row
    /// has an address: the e-mail address that somebody logs in with is not necessarily where money is to be sent to.
    /// </summary>
    public Func<Payout, string?>? Receiver { get; init; }

    /// <summary>
    /// The batches of earlier runs. Rows that they paid, or may have paid, are excluded, whatever the vendor says. Null only where nothing
    /// was ever paid by this library.
    /// </summary>
    public IPaymentJournal? Journal { get; init; }

    /// <summary>
    /// Whether PayPal may pay a row although its <see cref="Payout.Method"/> names another way (bank, store credit, by hand …); null for no.
    /// </summary>
    public Func<Payout, bool>? PaysMethod { get; init; }

    /// <summary>Whether a person looked at a row whose signs contradict each other and wants it paid; null for no.</summary>
    public Func<Payout, bool>? IsConfirmed { get; init; }

    /// <summary>What becomes of an amount with too many decimals. Default: it is excluded.</summary>
    public PaymentRounding Rounding { get; init; }

    /// <summary>
    /// The most that one payment may have, by currency, in major units. Default 20 000 USD, which PayPal states; set what it states for
    /// your other currencies.
    /// </summary>
    public IReadOnlyDictionary<string, decimal> MaxAmounts { get; init; } =
        new Dictionary<string, decimal> { ["USD"] = 20_000 }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// The note that the payee sees; null for the vendor, the kind and the id of the row. Control characters become spaces, and it is cut
    /// at 1000 characters.
    /// </summary>
    public Func<Payout, string?>? Note { get; init; }

    /// <summary>The subject of PayPal's mail to the payees; null for PayPal's own. At most 255 ASCII characters on one line.</summary>
    public string? EmailSubject { get; init; }

    /// <summary>The decimal sign in the CSV files, <c>.</c> or <c>,</c>: PayPal's page takes that of the sender's country.</summary>
    public char CsvDecimalSign { get; init; } = '.';
}
