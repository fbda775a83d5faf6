using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Ledger;
using Affiliate.Client.Sync.Storage;
using NodaTime;

namespace Affiliate.Client.Tool.Web;

/// <summary>What the page shows, all of one moment.</summary>
/// <param name="Report">What is owed.</param>
/// <param name="Names">Who payees are, where their rows do not say.</param>
/// <param name="From">Since when movements are counted.</param>
/// <param name="Movements">What was earned and paid since then.</param>
/// <param name="Accounts">The last syncs.</param>
/// <param name="Notes">What the reader should know before the figures.</param>
internal sealed record LedgerView(
    PayablesReport Report,
    IReadOnlyDictionary<PayablesPayee, Payee> Names,
    Instant From,
    IReadOnlyList<PayoutMovements> Movements,
    IReadOnlyList<LedgerAccount> Accounts,
    IReadOnlyList<string> Notes)
{
    private static readonly Duration Back = Duration.FromDays(30);

    public static async Task<LedgerView> ReadAsync(
        IPayoutLedger ledger, PayeeNames names, TimeProvider time, bool isEmulated, CancellationToken cancellationToken)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var report = await PayablesReport.CreateAsync(ledger, now, cancellationToken).ConfigureAwait(false);
        var known = await names.ReadAsync(report, cancellationToken).ConfigureAwait(false);
        List<string> notes = [];
        if (isEmulated) notes.Add("No accounts are configured: all figures are the embedded emulator's.");
        if (!report.IsComplete) notes.Add("Incomplete: an account was never read to its end; its money is missing. See the syncs.");
        if (names.Failure is { } failure) notes.Add($"Some names are missing: {failure}");
        return new LedgerView(
            report,
            known,
            now - Back,
            await ledger.GetMovementsAsync(now - Back, now, cancellationToken: cancellationToken).ConfigureAwait(false),
            await ledger.GetAccountsAsync(cancellationToken).ConfigureAwait(false),
            notes);
    }
}
