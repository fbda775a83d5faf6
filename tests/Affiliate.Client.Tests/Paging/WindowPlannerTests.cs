using Affiliate.Client.Paging;
using FsCheck;
using FsCheck.Fluent;

namespace Affiliate.Client.Tests.Paging;

public sealed class WindowPlannerTests
{
    private static Arbitrary<(int Position, int Size, int Max)> Asks() =>
        (from position in Gen.Choose(0, 2_000_000)
         from size in Gen.Choose(2, 300)
         from room in Gen.Choose(0, 100)
         select (position, size, size + room)).ToArbitrary();

    [Fact]
    public void A_window_holds_the_row_and_obeys_the_limits()
    {
        Prop.ForAll(Asks(), ask =>
        {
            foreach (var style in new[] { ListingStyle.Offset, ListingStyle.Page })
            {
                var window = WindowPlanner.Cover(style, ask.Position, ask.Size, (1, ask.Max));
                var start = WindowPlanner.StartOf(style, window);
                start.ShouldBeLessThanOrEqualTo(ask.Position);
                (start + window.Size).ShouldBeGreaterThan(ask.Position);
                window.Size.ShouldBeInRange(1, ask.Max);
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void With_two_hundred_rows_allowed_a_page_always_reaches_beyond_the_row()
    {
        Prop.ForAll(Asks(), ask =>
        {
            var window = WindowPlanner.Cover(ListingStyle.Page, ask.Position, Math.Min(ask.Size, 200), (1, 200));
            (WindowPlanner.StartOf(ListingStyle.Page, window) + window.Size).ShouldBeGreaterThan(ask.Position + 1);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Of_all_allowed_pages_that_hold_the_row_the_one_that_reaches_furthest_is_taken()
    {
        Prop.ForAll(Asks(), Gen.Choose(1, 9).ToArbitrary(), (ask, least) =>
        {
            var (size, max) = (Math.Max(ask.Size, least), Math.Max(ask.Max, least));
            long EndOf(int pageSize) => ((ask.Position / pageSize) + 1L) * pageSize;
            var best = Enumerable.Range(least, size - least + 1).OrderByDescending(EndOf).ThenByDescending(pageSize => pageSize).First();
            // Only where no page up to the size asked for reaches beyond the row may it be a larger one.
            if (EndOf(best) == ask.Position + 1) best = Enumerable.Range(size, max - size + 1).FirstOrDefault(pageSize => EndOf(pageSize) > ask.Position + 1, size);
            var window = WindowPlanner.Cover(ListingStyle.Page, ask.Position, size, (least, max));
            window.ShouldBe(new WindowRequest(0, (ask.Position / best) + 1, best, null));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_probe_begins_exactly_where_it_is_told()
    {
        Prop.ForAll(Asks(), ask =>
        {
            foreach (var style in new[] { ListingStyle.Offset, ListingStyle.Page })
                WindowPlanner.StartOf(style, WindowPlanner.At(style, ask.Position, ask.Size, 1)).ShouldBe(ask.Position);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_first_windows_of_a_list_of_hundreds_share_one_row() =>
        WindowPlanner.Cover(ListingStyle.Page, 99, 100, (1, 100)).ShouldBe(new WindowRequest(0, 2, 99, null));

    [Fact]
    public void Where_no_allowed_size_begins_a_page_at_the_place_a_probe_begins_at_the_next_page() =>
        WindowPlanner.At(ListingStyle.Page, 10, 8, 6).ShouldBe(new WindowRequest(0, 3, 6, null));
}
