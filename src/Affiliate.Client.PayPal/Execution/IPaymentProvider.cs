using Affiliate.Client.Errors;
using Affiliate.Client.PayPal.Journal;

namespace Affiliate.Client.PayPal.Execution;

/// <summary>Who moves the money: PayPal, or a fake of it in a test.</summary>
public interface IPaymentProvider
{
    /// <summary>What the balances hold.</summary>
    /// <exception cref="AffiliateClientException">They cannot be read.</exception>
    Task<PaymentBalances> GetBalancesAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Sends a batch, or finds the one that was sent before with the same id: it is paid once however often this is called.
    /// </summary>
    /// <param name="batch">The batch as the journal keeps it.</param>
    /// <param name="cancellationToken">Cancels the call; whether the batch was sent is unknown then.</param>
    /// <returns>The provider's id of the batch.</returns>
    /// <exception cref="PaymentRefusedException">It is certain that nobody of the batch is paid.</exception>
    /// <exception cref="AffiliateClientException">It may have been sent or not.</exception>
    Task<string> SendAsync(JournalBatch batch, CancellationToken cancellationToken = default);

    /// <summary>What became of a batch.</summary>
    /// <param name="batch">The batch, which has the provider's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The payments that the provider tells, by our ids; those it leaves out are as they were.</returns>
    /// <exception cref="AffiliateClientException">It cannot be read.</exception>
    Task<IReadOnlyList<PaymentOutcome>> GetOutcomesAsync(JournalBatch batch, CancellationToken cancellationToken = default);
}
