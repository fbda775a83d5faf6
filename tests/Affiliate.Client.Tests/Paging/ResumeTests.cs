using Affiliate.Client.Errors;
using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;
using FsCheck;
using FsCheck.Fluent;

namespace Affiliate.Client.Tests.Paging;

public sealed class ResumeTests
{
    private static readonly string[] ShapeNames = ["offset", "page", "token", "fixed", "unpaged"];
    private static readonly PagingOptions Sequential = new() { PrefetchPages = 0 };

    private static Arbitrary<(string Scheme, int Rows, int Size, bool Total)> Lists() =>
        (
            from scheme in Gen.Elements(ShapeNames)
            from rows in Gen.Choose(0, 120)
            from size in Gen.Choose(1, 40)
            from total in Gen.Elements(true, false)
            select (scheme, rows, size, total)
        ).ToArbitrary();

    private static SimulatedList NewList(string scheme, int rows, bool total = false) =>
        new(Shapes.Named(scheme) with { HasTotal = total }, Enumerable.Range(1, rows).Select(i => (long)i));

    [Fact]
    public void A_walk_that_is_killed_after_every_page_and_resumed_is_the_whole_list()
    {
        Prop.ForAll(
                Lists(),
                list =>
                {
                    var simulated = NewList(list.Scheme, list.Rows, list.Total);
                    var rows = new List<long>();
                    string? token = null;
                    do
                    {
                        var page = FirstPage(simulated, list.Size, token);
                        rows.AddRange(page.Items);
                        token = page.ContinuationToken;
                        (token?.Length ?? 0).ShouldBeLessThan(4096);
                    } while (token is not null);
                    rows.ShouldBe(Enumerable.Range(1, list.Rows).Select(i => (long)i), $"{list}");
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_walk_goes_on_exactly_after_any_row()
    {
        Prop.ForAll(
                Lists(),
                list =>
                {
                    var whole = Run(() =>
                        Walk.PagesAsync(Pageable.Create(NewList(list.Scheme, list.Rows, list.Total), Sequential, list.Size))
                    );
                    var done = new List<long>();
                    foreach (var page in whole)
                    {
                        for (var n = 0; n <= page.Items.Count; n++)
                        {
                            if (page.GetContinuationToken(n) is not { } token)
                                continue;
                            var rest = Run(() =>
                                Walk.RowsAsync(Pageable.Create(NewList(list.Scheme, list.Rows, list.Total), Sequential, list.Size), token)
                            );
                            done.Concat(page.Items.Take(n))
                                .Concat(rest)
                                .ShouldBe(Enumerable.Range(1, list.Rows).Select(i => (long)i), $"{list}, after {n} of the page");
                        }

                        done.AddRange(page.Items);
                    }
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("offset")]
    [InlineData("page")]
    [InlineData("token")]
    public async Task A_list_that_shifted_meanwhile_loses_and_doubles_nothing(string scheme)
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            var random = new Random(seed);
            var mutations = new Mutations(random, 100, RowOrder.Ascending);
            var initial = Mutations.InitialRows(random.Next(1, 400), RowOrder.Ascending).ToList();
            var list = new SimulatedList(Shapes.Named(scheme), initial);
            mutations.Apply(list.Rows);
            var pages = await Walk.PagesAsync(Pageable.Create(list, Sequential, random.Next(1, 60)));
            var page = pages[random.Next(pages.Count - 1)];
            var read = pages.TakeWhile(it => it != page).Append(page).SelectMany(it => it.Items).ToList();
            mutations.Apply(list.Rows);
            try
            {
                var rest = page.ContinuationToken is null
                    ? []
                    : await Walk.RowsAsync(Pageable.Create(list, Sequential, 50), page.ContinuationToken);
                initial.Where(row => !mutations.Deleted.Contains(row)).Except(read).Except(rest).ShouldBeEmpty($"seed {seed}");
                read.Intersect(rest).ShouldBeEmpty($"seed {seed}");
            }
            catch (IncompleteListingException)
            {
                // All of the page's last rows are gone: said, not hidden.
                initial.Where(row => !mutations.Deleted.Contains(row)).Intersect(read).ShouldBeEmpty($"seed {seed}");
            }
        }
    }

    [Fact]
    public async Task A_resumed_walk_says_that_its_level_holds_from_the_token_on()
    {
        var pages = await Walk.PagesAsync(Pageable.Create(NewList("offset", 50), Sequential, 10));
        var rest = await Walk.PagesAsync(Pageable.Create(NewList("offset", 50), Sequential, 10), pages[1].ContinuationToken);
        var completeness = rest[^1].Completeness.ShouldNotBeNull();
        completeness.DistinctRows.ShouldBe(30);
        completeness.Reason.ShouldContain("from the continuation token on");
    }

    [Theory]
    [InlineData(400, true)]
    [InlineData(404, true)]
    [InlineData(410, true)]
    [InlineData(422, true)]
    [InlineData(401, false)]
    [InlineData(503, false)]
    public async Task A_cursor_that_the_vendor_no_longer_takes_is_an_invalid_token(int status, bool isRefused)
    {
        var pages = await Walk.PagesAsync(Pageable.Create(NewList("token", 50), Sequential, 10));
        var failure = new ApiFailure
        {
            Account = new("Simulated", "default"),
            Operation = "rows",
            StatusCode = (System.Net.HttpStatusCode)status,
        };
        var expired = new SimulatedList(PagingScheme.Cursor(200), []) { Distort = (_, _) => throw new AffiliateApiException(failure) };
        var resumed = Pageable.Create(expired, Sequential, 10);
        if (isRefused)
        {
            var error = await Should.ThrowAsync<InvalidContinuationTokenException>(() =>
                Walk.PagesAsync(resumed, pages[1].ContinuationToken)
            );
            error.Message.ShouldBe("The vendor no longer accepts the cursor in the continuation token. Start without a token.");
            error.InnerException.ShouldBeOfType<AffiliateApiException>();
        }
        else
        {
            await Should.ThrowAsync<AffiliateApiException>(() => Walk.PagesAsync(resumed, pages[1].ContinuationToken));
        }

        await Should.ThrowAsync<AffiliateApiException>(() => Walk.PagesAsync(resumed));
    }

    [Fact]
    public async Task A_cursors_page_that_holds_none_of_the_last_rows_is_gone_on_with_at_the_same_place_and_called_incomplete()
    {
        var pages = await ResumedAsync(after: 3, new PageResponse<long>([.. Rows(101, 10)]) { NextCursor = "after-20" });
        pages.SelectMany(page => page.Items).ShouldBe([.. Rows(104, 7), .. Rows(21, 10)]);
        var completeness = pages[^1].Completeness.ShouldNotBeNull();
        completeness.Level.ShouldBe(Completeness.Incomplete);
        completeness.Reason.ShouldBe(
            "The place could not be found again: none of the last rows is there any more. This holds from the continuation token on."
        );
    }

    [Fact]
    public async Task A_cursors_page_that_is_shorter_than_the_place_brings_nothing_and_the_walk_goes_on()
    {
        var pages = await ResumedAsync(after: 3, new PageResponse<long>([101, 102]) { NextCursor = "after-20" });
        pages.SelectMany(page => page.Items).ShouldBe(Rows(21, 10));
    }

    [Fact]
    public async Task The_first_sign_of_loss_is_the_one_that_is_told()
    {
        var pages = await ResumedAsync(after: 3, new PageResponse<long>([.. Rows(101, 10)]) { NextCursor = "after-5" });
        pages[^1].Completeness.ShouldNotBeNull().Reason.ShouldStartWith("The place could not be found again");
    }

    [Fact]
    public async Task A_cursors_page_that_is_empty_by_now_is_no_sign_of_loss()
    {
        var pages = await ResumedAsync(after: 3, new PageResponse<long>([]) { NextCursor = "after-20" });
        pages.SelectMany(page => page.Items).ShouldBe(Rows(21, 10));
        pages[^1].Completeness.ShouldNotBeNull().Level.ShouldBe(Completeness.Unverified);
    }

    /// <summary>
    /// Reads 30 rows by cursor up to a row of the second page, and goes on at a server that answers that page's cursor with another page.
    /// </summary>
    private static async Task<List<Page<long>>> ResumedAsync(int after, PageResponse<long> instead)
    {
        var pages = await Walk.PagesAsync(Pageable.Create(NewList("token", 30), Sequential, 10));
        var token = pages[1].GetContinuationToken(after);
        var list = new SimulatedList(PagingScheme.Cursor(200), Rows(1, 30))
        {
            Distort = (request, response) => request.Cursor == "after-10" ? instead : response,
        };
        return await Walk.PagesAsync(Pageable.Create(list, Sequential with { OnIncomplete = IncompleteAction.Report }, 10), token);
    }

    private static IEnumerable<long> Rows(int first, int count) => Enumerable.Range(first, count).Select(i => (long)i);

    private static Page<long> FirstPage(SimulatedList list, int size, string? token) =>
        Run(async () =>
        {
            await foreach (var page in Pageable.Create(list, Sequential, size).AsPages(token))
                return page;
            throw new InvalidOperationException("No page came.");
        });

    // The simulated list answers at once, so nothing blocks.
    private static T Run<T>(Func<Task<T>> walk) => walk().GetAwaiter().GetResult();
}
