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
}
