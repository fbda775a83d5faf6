using System.Runtime.CompilerServices;
using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.Monetary;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Tests.Payouts;

public sealed class PayoutSourcesTests
{
    [Fact]
    public async Task All_sources_are_merged_and_each_keeps_its_order()
    {
        var sources = new PayoutSources([new ListSource("A", 25), new ListSource("B", 3), new ListSource("C", 0)]);
        var rows = await sources
            .GetPayouts(cancellationToken: TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);
        rows.Where(row => row.Key.Vendor == "A").Select(row => row.Key.Id).ShouldBe(Enumerable.Range(0, 25).Select(i => $"{i}"));
        rows.Count(row => row.Key.Vendor == "B").ShouldBe(3);
        rows.Count.ShouldBe(28);
    }

    [Fact]
    public async Task A_failing_source_does_not_hide_the_others()
    {
        var failure = new TransportException(new AffiliateAccount("B", "default"), "List", "no response");
        var sources = new PayoutSources([new ListSource("A", 25), new ListSource("B", 3, failure), new ListSource("C", 7)]);
        var rows = new List<Payout>();
        var thrown = await Should.ThrowAsync<PayoutSourcesException>(async () =>
        {
            await foreach (var row in sources.GetPayouts(cancellationToken: TestContext.Current.CancellationToken)) rows.Add(row);
        });
        rows.Count.ShouldBe(25 + 3 + 7);
        thrown.Failures.Single().ShouldBe(new(new AffiliateAccount("B", "default"), failure));
        thrown.Message.ShouldStartWith("1 payout source(s) failed: B/default. The rows of the others are complete.");
        thrown.InnerExceptions.ShouldBe([failure]);
    }

    [Fact]
    public async Task A_consumer_who_leaves_stops_all_sources()
    {
        var endless = new ListSource("A", int.MaxValue);
        await foreach (
            var _ in new PayoutSources([endless, new ListSource("B", int.MaxValue)]).GetPayouts(
                cancellationToken: TestContext.Current.CancellationToken
            )
        )
            break;
        endless.IsStopped.ShouldBeTrue();
    }

    [Fact]
    public async Task A_defect_is_not_taken_for_a_failing_vendor()
    {
        var sources = new PayoutSources([new ListSource("A", 5, new InvalidTimeZoneException("defect"))]);
        await Should.ThrowAsync<InvalidTimeZoneException>(async () =>
            await sources.GetPayouts(cancellationToken: TestContext.Current.CancellationToken).ToListAsync()
        );
    }

    [Fact]
    public async Task A_query_that_a_source_cannot_answer_fails_that_source_alone()
    {
        var sources = new PayoutSources([new ListSource("A", 1), new ListSource("B", 1, new NotSupportedException("no such field"))]);
        var thrown = await Should.ThrowAsync<PayoutSourcesException>(async () =>
            await sources.GetPayouts(cancellationToken: TestContext.Current.CancellationToken).ToListAsync()
        );
        thrown.Failures.Keys.ShouldBe([new AffiliateAccount("B", "default")]);
    }

    [Fact]
    public async Task All_that_failed_are_named()
    {
        var sources = new PayoutSources([
            new ListSource("A", 1, new NotSupportedException()),
            new ListSource("B", 1, new NotSupportedException()),
        ]);
        var thrown = await Should.ThrowAsync<PayoutSourcesException>(async () =>
            await sources.GetPayouts(cancellationToken: TestContext.Current.CancellationToken).ToListAsync()
        );
        string[] names = [.. thrown.Failures.Keys.Select(account => account.ToString())];
        names.Order().ShouldBe(["A/default", "B/default"]);
        thrown.Message.ShouldStartWith($"2 payout source(s) failed: {names[0]}, {names[1]}. The rows of the others are complete.");
    }

    [Fact]
    public async Task A_cancelled_enumeration_says_so_and_stops_all_sources()
    {
        using var cancel = new CancellationTokenSource();
        var endless = new ListSource("A", int.MaxValue);
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in new PayoutSources([endless]).GetPayouts(cancellationToken: cancel.Token)) await cancel.CancelAsync();
        });
        endless.IsStopped.ShouldBeTrue();
    }

    [Fact]
    public async Task No_source_has_no_rows() =>
        (
            await new PayoutSources([])
                .GetPayouts(cancellationToken: TestContext.Current.CancellationToken)
                .ToListAsync(TestContext.Current.CancellationToken)
        ).ShouldBeEmpty();

    [Fact]
    public void A_source_is_found_by_its_vendor_and_account_in_any_case()
    {
        var (one, two) = (new ListSource("A", 0), new ListSource("A", 0, account: "eu"));
        var sources = new PayoutSources([one, two, new ListSource("B", 0)]);
        sources.Count.ShouldBe(3);
        sources.Get("a").ShouldBeSameAs(one);
        sources.Get("A", "EU").ShouldBeSameAs(two);
        ((System.Collections.IEnumerable)sources).Cast<IPayoutSource>().ShouldBe(sources);
        Should.Throw<KeyNotFoundException>(() => sources.Get("B", "eu")).Message
            .ShouldBe("No payout source B/eu is registered. Registered: A/default, A/eu, B/default.");
        Should.Throw<KeyNotFoundException>(() => sources.Get("C"));
    }

    private sealed class ListSource(string vendor, int count, Exception? failure = null, string account = "default") : IPayoutSource
    {
        public bool IsStopped { get; private set; }

        public PayoutSourceDescriptor Descriptor { get; } = new(new AffiliateAccount(vendor, account), PayoutCapabilities.Payouts, 10);

        public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null) =>
            new Rows(this, vendor, count, failure);

        private sealed class Rows(ListSource source, string vendor, int count, Exception? failure) : AsyncPageable<Payout>
        {
            public override async IAsyncEnumerable<Page<Payout>> AsPages(
                string? continuationToken = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
            {
                try
                {
                    for (var start = 0; start < count; start += 10)
                    {
                        await Task.Yield();
                        cancellationToken.ThrowIfCancellationRequested();
                        yield return new OnePage([.. Enumerable.Range(start, Math.Min(10, count - start)).Select(Row)]);
                    }

                    if (failure is not null) throw failure;
                }
                finally
                {
                    source.IsStopped = true;
                }
            }

            private Payout Row(int id) => new()
            {
                Key = new PayoutKey(vendor, "default", PayoutKind.Payout, $"{id}"),
                Status = PayoutStatus.Paid,
                Amount = 1,
                CurrencySource = CurrencySource.Unknown,
                Raw = id,
            };
        }

        private sealed class OnePage(IReadOnlyList<Payout> items) : Page<Payout>
        {
            public override IReadOnlyList<Payout> Items => items;

            public override string? ContinuationToken => null;

            public override long? TotalCount => null;

            public override CompletenessReport? Completeness => null;

            public override string? GetContinuationToken(int count) => null;
        }
    }
}
