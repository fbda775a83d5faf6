using System.Net;
using Affiliate.Client.Errors;
using Affiliate.Client.Monetary;
using Affiliate.Client.PayPal.Journal;
using Affiliate.Client.PayPal.Payouts;

namespace Affiliate.Client.PayPal.Execution;

/// <summary>PayPal as the one who moves the money.</summary>
/// <param name="client">The client of the account that pays.</param>
public sealed class PayPalPaymentProvider(PayPalClient client) : IPaymentProvider
{
    /// <inheritdoc/>
    public async Task<PaymentBalances> GetBalancesAsync(CancellationToken cancellationToken = default)
    {
        var report = await client.Balances.GetAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        var available = new MoneyTotals();
        foreach (var balance in report.Balances ?? [])
        {
            // Where PayPal leaves out what is available, what is withheld is not known either: nothing is counted on.
            if (balance is { Currency: { } currency, AvailableBalance.Value: { } value }) available.Add(new Money(value, currency));
        }

        return new PaymentBalances(available, report.LastRefreshTime ?? report.AsOfTime);
    }

    /// <inheritdoc/>
    public async Task<string> SendAsync(JournalBatch batch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        try
        {
            var created = await client.Payouts.CreateAsync(ToRequest(batch), cancellationToken).ConfigureAwait(false);
            return created.BatchHeader?.PayoutBatchId
                ?? throw new ProtocolException(client.Account, "CreatePayout", "the response has no id of the batch", "$.batch_header");
        }
        catch (ConflictException known) when (known.ExistingId is { } id)
        {
            return id;
        }
        catch (AffiliateApiException refusal) when (IsCertain(refusal))
        {
            throw new PaymentRefusedException(refusal.Message, refusal);
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PaymentOutcome>> GetOutcomesAsync(JournalBatch batch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var id = batch.ProviderBatchId ?? throw new ArgumentException("The batch has no id of PayPal yet.", nameof(batch));
        var first = await client.Payouts.GetAsync(id, pageSize: 1, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (first.BatchHeader?.BatchStatus is { } status && (status == PayPalBatchStatus.Denied || status == PayPalBatchStatus.Canceled))
        {
            return
            [
                .. batch.Payments.Select(payment => new PaymentOutcome(
                    payment.SenderItemId,
                    PaymentState.Unpaid,
                    status.Value,
                    "PayPal did not process the batch."
                )),
            ];
        }

        var outcomes = new List<PaymentOutcome>();
        await foreach (var item in client.Payouts.ListItems(id).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (item is { PayoutItem.SenderItemId: { } ours, TransactionStatus: { } word })
                outcomes.Add(new PaymentOutcome(ours, GetState(word), word.Value, item.Errors?.Message ?? item.Errors?.Name));
        }

        return outcomes;
    }

    // A word that is not known may mean that the money is on its way: the row is not paid again.
    private static PaymentState GetState(PayPalTransactionStatus status) =>
        status switch
        {
            _ when status == PayPalTransactionStatus.Success => PaymentState.Paid,
            _ when status == PayPalTransactionStatus.Unclaimed => PaymentState.Unclaimed,
            _ when status == PayPalTransactionStatus.Failed
                || status == PayPalTransactionStatus.Returned
                || status == PayPalTransactionStatus.Blocked
                || status == PayPalTransactionStatus.Refunded
                || status == PayPalTransactionStatus.Reversed => PaymentState.Unpaid,
            _ => PaymentState.Pending,
        };

    // PayPal's own word to the only request of the call. An earlier one may have been taken although its response was lost.
    private static bool IsCertain(AffiliateApiException refusal) =>
        refusal is { Attempts: 1, VendorCode: not null, StatusCode: { } status } and not ConflictException
        && status is HttpStatusCode.BadRequest
            or HttpStatusCode.Unauthorized
            or HttpStatusCode.Forbidden
            or HttpStatusCode.UnprocessableEntity;

    private static PayPalCreatePayoutRequest ToRequest(JournalBatch batch) =>
        new()
        {
            SenderBatchHeader = new()
            {
                SenderBatchId = batch.SenderBatchId,
                RecipientType = PayPalRecipientType.Email,
                EmailSubject = batch.EmailSubject,
            },
            Items =
            [
                .. batch.Payments.Select(payment => new PayPalCreatePayoutItem
                {
                    Receiver = payment.Receiver,
                    Amount = new() { Value = payment.Amount, Currency = batch.Currency },
                    SenderItemId = payment.SenderItemId,
                    Note = payment.Note.Length == 0 ? null : payment.Note,
                }),
            ],
        };
}
