using Affiliate.Client.Accounts;
using Affiliate.Client.Monetary;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Testing.Tests;

public sealed class FakePayoutSourceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lists_filters_and_counts_its_rows()
    {
        var source = new FakePayoutSource([Row("1", PayoutStatus.Due), Row("2", PayoutStatus.Paid), Row("3", PayoutStatus.Due)]);
        source.Add(Row("4", PayoutStatus.Due));
        source.Change(Row("1").Key, row => row with { Status = PayoutStatus.Paid });
        source.Remove(Row("3").Key).ShouldBeTrue();

        (await Ids(source.GetPayouts(new PayoutQuery { Statuses = [PayoutStatus.Paid] }))).ShouldBe(["1", "2"]);
        (await Ids(source.GetPayouts())).ShouldBe(["1", "2", "4"]);
        source.Queries.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Pages_resume_from_every_row_and_the_last_one_has_a_completeness_report()
    {
        var source = new FakePayoutSource(Enumerable.Range(1, 7).Select(i => Row($"{i}")));
        var listing = source.GetPayouts(new PayoutQuery { PageSize = 3 });
        var pages = new List<Page<Payout>>();
        await foreach (var page in listing.AsPages(cancellationToken: Token))
            pages.Add(page);

        pages.Select(page => page.Items.Count).ShouldBe([3, 3, 1]);
        pages.Select(page => page.Completeness?.DistinctRows).ShouldBe([null, null, 7]);
        pages[2].ContinuationToken.ShouldBeNull();
        var rest = new List<string>();
        await foreach (var page in listing.AsPages(pages[0].GetContinuationToken(1), Token))
            rest.AddRange(page.Items.Select(row => row.Key.Id));
        rest.ShouldBe(["2", "3", "4", "5", "6", "7"]);
    }

    [Fact]
    public async Task Refuses_foreign_tokens_and_queries_beyond_its_capabilities()
    {
        var source = new FakePayoutSource([Row("1")], new AffiliateAccount("Fake", "one"), PayoutCapabilities.Payouts);
        Should.Throw<NotSupportedException>(() => source.GetPayouts(new PayoutQuery { PayeeId = "7" }));
        await Should.ThrowAsync<InvalidContinuationTokenException>(async () =>
        {
            await foreach (var _ in source.GetPayouts().AsPages("fake:Fake/other:0", Token))
                Assert.Fail("a foreign token gave a page");
        });
    }

    [Fact]
    public async Task Fails_when_told_to()
    {
        var source = new FakePayoutSource([Row("1")]) { Failure = new TimeoutException("planned") };
        (await Should.ThrowAsync<TimeoutException>(() => Ids(source.GetPayouts()))).Message.ShouldBe("planned");
        source.Failure = null;
        (await Ids(source.GetPayouts())).ShouldBe(["1"]);
    }

    private static Payout Row(string id, PayoutStatus status = PayoutStatus.Due) => new()
    {
        Key = new PayoutKey("Fake", "default", PayoutKind.Payout, id),
        Status = status,
        Amount = 10,
        CurrencySource = CurrencySource.Unknown,
        Raw = "raw",
    };

    private static async Task<List<string>> Ids(AsyncPageable<Payout> listing)
    {
        var ids = new List<string>();
        await foreach (var row in listing.WithCancellation(Token))
            ids.Add(row.Key.Id);
        return ids;
    }
}
