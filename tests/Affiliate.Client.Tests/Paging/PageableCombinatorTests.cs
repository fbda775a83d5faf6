using System.Runtime.CompilerServices;
using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Tests.Paging;

public sealed class PageableCombinatorTests
{
    private static readonly PagingOptions Sequential = new() { PrefetchPages = 0 };

    private static AsyncPageable<long> Numbers(string name, int from, int count, PagingScheme? scheme = null) =>
        Pageable.Create(
            new SimulatedList(scheme ?? PagingScheme.Offset(200), Enumerable.Range(from, count).Select(i => (long)i)) { Name = name },
            Sequential,
            10
        );

    private static AsyncPageable<string> Even(AsyncPageable<long> numbers) => numbers.SelectRows(i => i % 2 == 0 ? $"row {i}" : null);

    [Fact]
    public async Task A_projection_keeps_pages_completeness_report_and_order()
    {
        var pages = await Walk.PagesAsync(Even(Numbers("a", 1, 25)));
        pages.SelectMany(page => page.Items).ShouldBe(Enumerable.Range(1, 12).Select(i => $"row {2 * i}"));
        pages[^1].Completeness.ShouldNotBeNull().DistinctRows.ShouldBe(25);
    }

    [Fact]
    public async Task A_projection_resumes_exactly_after_any_of_its_rows()
    {
        var whole = Even(Numbers("a", 1, 95));
        var all = await Walk.RowsAsync(whole);
        var done = 0;
        foreach (var page in await Walk.PagesAsync(whole))
        {
            for (var n = 0; n <= page.Items.Count; n++)
            {
                if (page.GetContinuationToken(n) is { } token) (await Walk.RowsAsync(whole, token)).ShouldBe(all.Skip(done + n));
            }

            Should.Throw<ArgumentOutOfRangeException>(() => page.GetContinuationToken(-1)).ParamName.ShouldBe("count");
            Should.Throw<ArgumentOutOfRangeException>(() => page.GetContinuationToken(page.Items.Count + 1)).ParamName.ShouldBe("count");
            done += page.Items.Count;
        }
    }

    [Fact]
    public async Task A_projection_by_page_gets_the_rows_and_the_token()
    {
        var doubled = Numbers("a", 1, 25)
            .SelectPages<long, string>((rows, _) => ValueTask.FromResult<IReadOnlyList<string?>>([.. rows.Select(i => $"{2 * i}")]));
        (await Walk.RowsAsync(doubled)).Count.ShouldBe(25);
        var wrong = Numbers("a", 1, 25).SelectPages<long, string>((_, _) => ValueTask.FromResult<IReadOnlyList<string?>>([]));
        (await Should.ThrowAsync<InvalidOperationException>(() => Walk.RowsAsync(wrong))).Message.ShouldBe(
            "The selector gave 0 rows for 10."
        );
    }

    [Fact]
    public async Task Rows_are_counted_by_walking() =>
        (await Numbers("a", 1, 25).CountRowsAsync(TestContext.Current.CancellationToken)).ShouldBe(25);

    [Fact]
    public async Task Nothing_is_made_of_nothing()
    {
        AsyncPageable<long> none = null!;
        Should.Throw<ArgumentNullException>(() => none.SelectRows(i => $"{i}")).ParamName.ShouldBe("source");
        Should.Throw<ArgumentNullException>(() => Numbers("a", 1, 1).SelectRows<long, string>(null!)).ParamName.ShouldBe("selector");
        Should.Throw<ArgumentNullException>(() => none.SelectPages<long, string>((_, _) => default)).ParamName.ShouldBe("source");
        Should.Throw<ArgumentNullException>(() => Numbers("a", 1, 1).SelectPages<long, string>(null!)).ParamName.ShouldBe("selector");
        Should.Throw<ArgumentNullException>(() => Pageable.Concat<long>(null!)).ParamName.ShouldBe("parts");
        Should.Throw<ArgumentNullException>(() => Pageable.Create<long>(null!)).ParamName.ShouldBe("endpoint");
        (
            await Should.ThrowAsync<ArgumentNullException>(() => none.CountRowsAsync(TestContext.Current.CancellationToken))
        ).ParamName.ShouldBe("source");
    }

    [Fact]
    public async Task Joined_lists_come_one_after_the_other_and_resume_anywhere()
    {
        var joined = Pageable.Concat(
            Even(Numbers("payouts", 1, 25)),
            Even(Numbers("empty", 1, 0)),
            Even(Numbers("referrals", 101, 25, PagingScheme.Cursor(200)))
        );
        var all = await Walk.RowsAsync(joined);
        all.Count.ShouldBe(12 + 12);
        var done = 0;
        var pages = await Walk.PagesAsync(joined);
        foreach (var page in pages)
        {
            for (var n = 0; n <= page.Items.Count; n++)
            {
                if (page.GetContinuationToken(n) is { } token) (await Walk.RowsAsync(joined, token)).ShouldBe(all.Skip(done + n));
            }

            done += page.Items.Count;
        }

        pages[..^1].ShouldAllBe(page => page.ContinuationToken != null && page.Completeness == null);
        pages[^1].ContinuationToken.ShouldBeNull();
    }

    [Fact]
    public async Task A_part_whose_last_page_has_rows_resumes_within_that_page_and_after_it()
    {
        var joined = Pageable.Concat(Numbers("a", 1, 25, PagingScheme.Cursor(200)), Numbers("b", 101, 5));
        var all = await Walk.RowsAsync(joined);
        var done = 0;
        foreach (var page in await Walk.PagesAsync(joined))
        {
            for (var n = 0; n <= page.Items.Count; n++)
            {
                if (page.GetContinuationToken(n) is { } token) (await Walk.RowsAsync(joined, token)).ShouldBe(all.Skip(done + n));
                else (done + n).ShouldBe(30);
            }

            done += page.Items.Count;
        }
    }

    [Fact]
    public async Task The_joined_completeness_report_has_the_worst_level_the_sums_and_all_reasons()
    {
        var joined = Pageable.Concat(Numbers("payouts", 1, 25), Numbers("referrals", 101, 35, PagingScheme.Cursor(200)));
        var completeness = (await Walk.PagesAsync(joined))[^1].Completeness.ShouldNotBeNull();
        completeness.Level.ShouldBe(Completeness.Unverified);
        completeness.DistinctRows.ShouldBe(60);
        completeness.VendorTotalAfter.ShouldBeNull();
        completeness.Reason.ShouldContain("payouts: ");
        completeness.Reason.ShouldContain("referrals: ");
    }

    [Fact]
    public async Task A_token_of_no_part_is_refused()
    {
        var other = await Walk.PagesAsync(Numbers("visits", 1, 25));
        var joined = Pageable.Concat(Numbers("payouts", 1, 25), Numbers("referrals", 101, 35));
        var error = Should.Throw<InvalidContinuationTokenException>(() => joined.AsPages(other[0].ContinuationToken));
        error.Message.ShouldContain("'payouts' and 'referrals'");
    }

    [Fact]
    public void Parts_need_different_names()
    {
        var error = Should.Throw<ArgumentException>(() => Pageable.Concat(Numbers("a", 1, 1), Numbers("a", 1, 1)));
        error.Message.ShouldStartWith("The parts must be lists with different names, and at least one.");
        Should.Throw<ArgumentException>(() => Pageable.Concat<long>()).ParamName.ShouldBe("parts");
    }

    [Fact]
    public async Task A_pageable_of_another_make_can_be_projected_but_not_joined()
    {
        var foreign = new Foreign();
        (await Walk.RowsAsync(Even(foreign))).ShouldBe(["row 2"]);
        Should.Throw<ArgumentException>(() => Pageable.Concat(foreign)).Message.ShouldStartWith("A part was not made by Pageable.");
        Should
            .Throw<NotSupportedException>(() => Pageable.Concat(Even(foreign), Even(Numbers("a", 1, 1))))
            .Message.ShouldBe("The source was not made by Pageable.");
    }

    private sealed class Foreign : AsyncPageable<long>
    {
        public override async IAsyncEnumerable<Page<long>> AsPages(
            string? continuationToken = null,
            [EnumeratorCancellation] CancellationToken cancellationToken = default
        )
        {
            await foreach (var page in Numbers("any", 1, 3).AsPages(continuationToken, cancellationToken)) yield return page;
        }
    }
}
