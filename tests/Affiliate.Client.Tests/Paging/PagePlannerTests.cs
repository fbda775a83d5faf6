using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Paging.Strategies;
using FsCheck;
using FsCheck.Fluent;

namespace Affiliate.Client.Tests.Paging;

public sealed class PagePlannerTests
{
    private static Arbitrary<(int Position, int Size, int Max)> Asks() =>
        (from position in Gen.Choose(0, 2_000_000)
         from size in Gen.Choose(2, 300)
         from room in Gen.Choose(0, 100)
         select (position, size, size + room)).ToArbitrary();

    [Fact]
    public void A_page_holds_the_row_and_obeys_the_limits()
    {
        Prop.ForAll(Asks(), ask =>
        {
            foreach (var kind in new[] { PagingKind.Offset, PagingKind.Page })
            {
                var request = PagePlanner.Cover(kind, ask.Position, ask.Size, (1, ask.Max));
                var start = PagePlanner.GetStart(kind, request);
                start.ShouldBeLessThanOrEqualTo(ask.Position);
                (start + request.Size).ShouldBeGreaterThan(ask.Position);
                request.Size.ShouldBeInRange(1, ask.Max);
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void With_two_hundred_rows_allowed_a_page_always_reaches_beyond_the_row()
    {
        Prop.ForAll(Asks(), ask =>
        {
            var request = PagePlanner.Cover(PagingKind.Page, ask.Position, Math.Min(ask.Size, 200), (1, 200));
            (PagePlanner.GetStart(PagingKind.Page, request) + request.Size).ShouldBeGreaterThan(ask.Position + 1);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Of_all_allowed_pages_that_hold_the_row_the_one_that_reaches_furthest_is_taken()
    {
        Prop.ForAll(
                Asks(),
                Gen.Choose(1, 9).ToArbitrary(),
                (ask, min) =>
                {
                    var (size, max) = (Math.Max(ask.Size, min), Math.Max(ask.Max, min));
                    long GetEnd(int pageSize) => ((ask.Position / pageSize) + 1L) * pageSize;
                    var best = Enumerable
                        .Range(min, size - min + 1)
                        .OrderByDescending(GetEnd)
                        .ThenByDescending(pageSize => pageSize)
                        .First();
                    // Only where no page up to the size asked for reaches beyond the row may it be a larger one.
                    if (GetEnd(best) == ask.Position + 1)
                        best = Enumerable.Range(size, max - size + 1).FirstOrDefault(pageSize => GetEnd(pageSize) > ask.Position + 1, size);
                    var request = PagePlanner.Cover(PagingKind.Page, ask.Position, size, (min, max));
                    request.ShouldBe(new PageRequest(0, (ask.Position / best) + 1, best, null));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_probe_begins_exactly_where_it_is_told()
    {
        Prop.ForAll(Asks(), ask =>
        {
            foreach (var kind in new[] { PagingKind.Offset, PagingKind.Page })
                PagePlanner.GetStart(kind, PagePlanner.At(kind, ask.Position, ask.Size, 1)).ShouldBe(ask.Position);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_first_pages_of_a_list_of_hundreds_share_one_row() =>
        PagePlanner.Cover(PagingKind.Page, 99, 100, (1, 100)).ShouldBe(new PageRequest(0, 2, 99, null));

    [Fact]
    public void Where_no_allowed_size_begins_a_page_at_the_place_a_probe_begins_at_the_next_page() =>
        PagePlanner.At(PagingKind.Page, 10, 8, 6).ShouldBe(new PageRequest(0, 3, 6, null));
}
