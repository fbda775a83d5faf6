using Affiliate.Client.Errors;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tool.Accounts;

namespace Affiliate.Client.Tool.Web;

/// <summary>Names out of the vendors' directories for payees whose rows state none. A page view costs no call: names are kept.</summary>
internal sealed class PayeeNames(ToolAccounts accounts, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    private readonly Dictionary<PayablesPayee, Payee> _known = [];
    private readonly SemaphoreSlim _gate = new(1);
    private long? _askedAt;

    /// <summary>Why names are missing; null if the directories could be read.</summary>
    public string? Failure { get; private set; }

    /// <summary>Reads the names that a report lacks, every ten minutes at most: who is in no directory now may be there later.</summary>
    public async Task<IReadOnlyDictionary<PayablesPayee, Payee>> ReadAsync(PayablesReport report, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var lacks = report.Lines.Any(line => line.Payee is { } payee && !_known.ContainsKey(new PayablesPayee(line.Account, payee)));
            if (lacks && (_askedAt is not { } asked || time.GetElapsedTime(asked) >= Pause))
                await AskAsync(report, cancellationToken).ConfigureAwait(false);
            return _known.ToDictionary();
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task AskAsync(PayablesReport report, CancellationToken cancellationToken)
    {
        _askedAt = time.GetTimestamp();
        try
        {
            var named = await report.WithPayeesAsync(accounts.Directories, cancellationToken).ConfigureAwait(false);
            foreach (var (line, better) in report.Lines.Zip(named.Lines))
            {
                if (line.Payee is { } payee) _known[new PayablesPayee(line.Account, payee)] = better.Payee!;
            }

            Failure = null;
        }
        catch (AffiliateClientException failure)
        {
            // The ledger's figures do not depend on the vendor being there.
            Failure = failure.Message;
        }
    }
}
