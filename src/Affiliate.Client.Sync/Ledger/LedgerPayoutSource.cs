using System.Runtime.CompilerServices;
using Affiliate.Client.Accounts;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Storage;
using NodaTime;

namespace Affiliate.Client.Sync.Ledger;

/// <summary>One account of the ledger at one moment, as a source.</summary>
internal sealed class LedgerPayoutSource(IPayoutLedger ledger, LedgerAccount account, Instant? asOf) : IPayoutSource
{
    private const int PageSize = 1000;

    public PayoutSourceDescriptor Descriptor { get; } = new(
        new AffiliateAccount(account.Vendor, account.Account),
        PayoutCapabilities.Payouts | PayoutCapabilities.Commissions | PayoutCapabilities.FilterByPayee | PayoutCapabilities.FilterByCreated
            | PayoutCapabilities.FilterByPaid | PayoutCapabilities.FilterByDue,
        PageSize);

    public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null)
    {
        Descriptor.Require(query ?? PayoutQuery.All);
        return new Listing(this, query ?? PayoutQuery.All);
    }

    private CompletenessReport Report(long rows)
    {
        var isKnown = account.FirstFullAt is { } first && (asOf is null || asOf >= first);
        return new CompletenessReport
        {
            Level = isKnown ? Completeness.Unverified : Completeness.Incomplete,
            Reason = isKnown
                ? $"From the ledger. The last full listing, at {account.LastFullAt}, was {account.LastCompleteness ?? "without a report"}."
                : "From the ledger, which had no full listing of the account by then.",
            Rows = rows,
            DistinctRows = rows,
        };
    }

    private sealed class Listing(LedgerPayoutSource source, PayoutQuery query) : AsyncPageable<Payout>
    {
        public override async IAsyncEnumerable<Page<Payout>> AsPages(
            string? continuationToken = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            if (continuationToken is not null) throw new InvalidContinuationTokenException("The ledger gives no continuation tokens.");
            List<Payout> items = [];
            var rows = 0L;
            await foreach (var row in source.Rows(cancellationToken).ConfigureAwait(false))
            {
                if (!query.Matches(row)) continue;
                rows++;
                items.Add(row);
                if (items.Count < PageSize) continue;
                yield return new LedgerPage(items, null);
                items = [];
            }

            yield return new LedgerPage(items, source.Report(rows));
        }
    }

    private IAsyncEnumerable<Payout> Rows(CancellationToken cancellationToken) =>
        ledger.GetPayouts(asOf, Descriptor.Account, cancellationToken);

    private sealed class LedgerPage(IReadOnlyList<Payout> items, CompletenessReport? report) : Page<Payout>
    {
        public override IReadOnlyList<Payout> Items => items;

        public override string? ContinuationToken => null;

        public override long? TotalCount => null;

        public override CompletenessReport? Completeness => report;

        public override string? GetContinuationToken(int count) => null;
    }
}
