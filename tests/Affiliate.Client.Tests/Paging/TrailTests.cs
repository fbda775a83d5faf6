using Affiliate.Client.Paging;

namespace Affiliate.Client.Tests.Paging;

public sealed class TrailTests
{
    private static Trail Of(params ulong[] keys)
    {
        var trail = new Trail(100);
        trail.Append(keys);
        return trail;
    }

    private static KeySet Seen(params ulong[] keys)
    {
        var seen = new KeySet();
        foreach (var key in keys) seen.Add(key);
        return seen;
    }

    [Fact]
    public void A_neighbour_moves_the_frontier()
    {
        var trail = Of(1, 2, 3);
        trail.Merge([3, 4, 5], fromStart: false, Seen(1, 2, 3)).ShouldBe(new TrailMerge(Behind: 0, Added: 2, Moved: 0, Gone: 0));
        trail.Tail(10).ShouldBe([1, 2, 3, 4, 5]);
    }

    [Fact]
    public void A_window_that_ends_before_the_frontier_says_how_far()
    {
        var trail = Of(1, 2, 3, 4, 5);
        trail.Merge([2, 3], fromStart: false, Seen(1, 2, 3, 4, 5)).Behind.ShouldBe(2);
    }

    [Fact]
    public void Rows_between_two_known_ones_are_added_in_their_place_and_missing_ones_forgotten()
    {
        var trail = Of(1, 2, 3, 4, 5);
        trail.Merge([2, 9, 4, 5], fromStart: false, Seen(1, 2, 3, 4, 5)).ShouldBe(new TrailMerge(Behind: 0, Added: 1, Moved: 0, Gone: 1));
        trail.Tail(10).ShouldBe([1, 2, 9, 4, 5]);
    }

    [Fact]
    public void Unknown_rows_after_a_known_one_mean_that_the_old_frontier_is_gone()
    {
        var trail = Of(1, 2, 3, 4);
        trail.Merge([2, 7, 8], fromStart: false, Seen(1, 2, 3, 4)).Behind.ShouldBe(0);
        trail.Tail(10).ShouldBe([1, 2, 7, 8]);
    }

    [Theory]
    [InlineData(new ulong[] { 3, 4, 1, 5 })]
    [InlineData(new ulong[] { 2, 3, 2 })]
    public void A_known_row_after_the_frontier_has_moved(ulong[] window) =>
        Of(2, 3).Merge(window, fromStart: false, Seen(1, 2, 3)).Moved.ShouldBe(1);

    [Fact]
    public void A_row_that_comes_twice_is_kept_once()
    {
        var trail = Of(2, 3);
        trail.Merge([2, 3, 2], fromStart: false, Seen(2, 3)).ShouldBe(new TrailMerge(Behind: 0, Added: 0, Moved: 1, Gone: 0));
        trail.Tail(10).ShouldBe([2, 3]);
    }

    [Fact]
    public void A_trail_that_forgot_rows_no_longer_begins_where_the_list_does()
    {
        var trail = new Trail(2);
        for (var key = 1UL; key <= 6; key++) trail.Append([key]);
        trail.IsCut.ShouldBeFalse();
        trail.Append([7]);
        trail.IsCut.ShouldBeTrue();
        trail.Tail(10).ShouldBe([5, 6, 7]);
    }

    [Fact]
    public void Rows_that_were_pushed_back_by_others_have_not_moved_when_they_come_again()
    {
        var trail = Of(1, 2, 3, 4);
        var seen = Seen(1, 2, 3, 4);
        trail.Merge([2, 7, 8], fromStart: false, seen);
        trail.Dropped.ShouldBe(2);
        trail.Merge([8, 3, 4], fromStart: false, seen).Moved.ShouldBe(0);
        trail.Dropped.ShouldBe(0);
        trail.Tail(10).ShouldBe([1, 2, 7, 8, 3, 4]);
    }

    [Fact]
    public void A_row_is_as_far_from_the_end_as_rows_follow_it()
    {
        Of(5, 6, 7).FromEnd(7).ShouldBe(1);
        Of(5, 6, 7).FromEnd(5).ShouldBe(3);
    }
}
