using System.Security.Cryptography;
using Affiliate.Client.Errors;
using Affiliate.Client.Monetary;
using Affiliate.Client.PayPal.Journal;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.PayPal.Runs;

/// <summary>
/// Who is to be paid what by PayPal, made from rows that are due. It moves no money: it is approved by its <see cref="Digest"/> and
/// executed by a <see cref="Execution.PaymentExecutor"/>, or written to files that a person uploads.
/// </summary>
/// <remarks>
/// One payment per row of status <see cref="PayoutStatus.Due"/>, of either kind. The same rows and the same journal give the same bytes, in
/// whatever order the rows came. Who uploads files has no journal: upload every batch once, as JSON or as CSV, never as both, and mark the
/// rows as paid at the vendor before the next plan.
/// </remarks>
public sealed partial class PaymentRun
{
    private PaymentRun(IReadOnlyList<PaymentRunBatch> batches, IReadOnlyList<ExcludedPayout> excluded, long notDue)
    {
        Batches = batches;
        Excluded = excluded;
        NotDue = notDue;
        Digest = GetDigest(batches);
        Warnings =
        [
            .. batches
                .Select(batch => batch.Currency)
                .Distinct()
                .Where(PayPalCurrencies.IsInCountryOnly)
                .Select(currency => $"PayPal pays {currency} only to accounts in its own country, and only from such an account."),
        ];
    }

    /// <summary>The batches, by currency; several of one currency where it has more than 15 000 payments.</summary>
    public IReadOnlyList<PaymentRunBatch> Batches { get; }

    /// <summary>Rows that are due, or of unknown status, and in no batch, in the order of their keys.</summary>
    public IReadOnlyList<ExcludedPayout> Excluded { get; }

    /// <summary>
    /// Stands for the whole plan: who gets how much, with which texts. It is what a person approves; a plan that differs in one letter has
    /// another.
    /// </summary>
    public string Digest { get; }

    /// <summary>What a person should know before approving, such as currencies that PayPal pays within their country only.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>How many rows were left out because their status says that they are not due.</summary>
    public long NotDue { get; }

    /// <summary>The money that each currency's balance at PayPal must hold, PayPal's fees not included.</summary>
    public MoneyTotals Funding
    {
        get
        {
            var totals = new MoneyTotals();
            foreach (var batch in Batches) totals.Add(batch.Total);
            return totals;
        }
    }

    /// <summary>
    /// Makes a plan of a listing, for example <c>sources.GetPayouts(...)</c>. If the listing fails, so does this: there is no plan of half
    /// the rows.
    /// </summary>
    /// <param name="rows">The rows; those that are not due are counted and left out.</param>
    /// <param name="options">Addresses and texts; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="ArgumentException">An option is wrong; the message names it.</exception>
    /// <exception cref="PaymentJournalException">The journal cannot be read.</exception>
    /// <exception cref="AffiliateClientException">The listing failed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<PaymentRun> CreateAsync(
        IAsyncEnumerable<Payout> rows,
        PaymentRunOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(rows);
        options ??= new PaymentRunOptions();
        var history = options.Journal is { } journal
            ? new PaymentHistory(await journal.ReadAsync(cancellationToken).ConfigureAwait(false))
            : PaymentHistory.None;
        var draft = new PaymentRunDraft(options, history);
        await foreach (var row in rows.WithCancellation(cancellationToken).ConfigureAwait(false)) draft.Add(row);
        return Finish(draft);
    }

    /// <summary>Makes a plan of rows at hand.</summary>
    /// <param name="rows">The rows; those that are not due are counted and left out.</param>
    /// <param name="options">Addresses and texts; null for the defaults.</param>
    /// <exception cref="ArgumentException">An option is wrong, or there is a journal, which <see cref="CreateAsync"/> reads.</exception>
    public static PaymentRun Create(IEnumerable<Payout> rows, PaymentRunOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (options?.Journal is not null)
            throw new ArgumentException($"A journal is read by {nameof(CreateAsync)}.", nameof(options));
        var draft = new PaymentRunDraft(options ?? new PaymentRunOptions(), PaymentHistory.None);
        foreach (var row in rows) draft.Add(row);
        return Finish(draft);
    }

    private static string GetDigest(IEnumerable<PaymentRunBatch> batches)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var batch in batches) hash.AppendData(batch.ToJson().Span);
        return Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant();
    }

    private static PaymentRun Finish(PaymentRunDraft draft)
    {
        var (batches, excluded) = draft.Finish();
        return new PaymentRun(batches, excluded, draft.NotDue);
    }
}
