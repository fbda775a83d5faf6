using System.Runtime.CompilerServices;
using Affiliate.Client.Accounts;
using Affiliate.Client.Paging;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using NodaTime;
using static Affiliate.Client.Tests.Payables.Rows;

namespace Affiliate.Client.Tests.Payables;

public sealed class PayablesMemoryTests
{
    [Fact]
    public async Task Rows_are_let_go_while_the_report_is_made()
    {
        var source = new WatchedSource();
        var report = await PayablesReport.CreateAsync(
            [source],
            new PayablesOptions { AsOf = Instant.FromUtc(2025, 6, 30, 0, 0), Zone = DateTimeZone.Utc },
            TestContext.Current.CancellationToken
        );
        report.ByCurrency().Single().Owed.Rows.ShouldBe(WatchedSource.Pages * WatchedSource.PageSize);
        report.Lines.Count.ShouldBe(WatchedSource.Payees); // one line per payee, however many rows
        source.AliveAtTheEnd.ShouldBeLessThan(3 * WatchedSource.PageSize);
    }

    private sealed class WatchedSource : IPayoutSource
    {
        public const int Pages = 50, PageSize = 100, Payees = 7;
        private readonly List<WeakReference> _rows = [];

        public int AliveAtTheEnd { get; private set; }

        public PayoutSourceDescriptor Descriptor { get; } =
            new(new AffiliateAccount("Watched", "default"), PayoutCapabilities.Payouts, PageSize);

        public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null) => new Listing(this);

        private sealed class Listing(WatchedSource source) : AsyncPageable<Payout>
        {
            public override async IAsyncEnumerable<Page<Payout>> AsPages(
                string? continuationToken = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
            {
                for (var number = 0; number < Pages; number++)
                {
                    await Task.Yield();
                    yield return Next(number);
                }

                GC.Collect();
                GC.WaitForPendingFinalizers();
                source.AliveAtTheEnd = source._rows.Count(row => row.IsAlive);
            }

            // Apart, so that no local of the iterator keeps a page.
            [MethodImpl(MethodImplOptions.NoInlining)]
            private RowPage Next(int number)
            {
                Payout[] rows =
                [
                    .. Enumerable
                        .Range(number * PageSize, PageSize)
                        .Select(i => Row($"{i}", PayoutStatus.Due, 1.01m, payee: $"{i % Payees}")),
                ];
                source._rows.AddRange(rows.Select(row => new WeakReference(row)));
                return new RowPage(rows);
            }
        }

        private sealed class RowPage(Payout[] rows) : Page<Payout>
        {
            public override IReadOnlyList<Payout> Items => rows;

            public override string? ContinuationToken => null;

            public override long? TotalCount => null;

            public override CompletenessReport? Completeness => null;

            public override string? GetContinuationToken(int count) => null;
        }
    }
}
