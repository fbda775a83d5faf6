using Affiliate.Client.Paging.Internal;
using Affiliate.Client.Paging.Strategies;

namespace Affiliate.Client.Tests.Paging;

public sealed class RecentKeysTests
{
    private static RecentKeys From(params ulong[] keys)
    {
        var recent = new RecentKeys(100);
        recent.Append(keys);
        return recent;
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
        var recent = From(1, 2, 3);
        recent.Merge([3, 4, 5], fromStart: false, Seen(1, 2, 3)).ShouldBe(new RecentKeysMerge(Behind: 0, Added: 2, Moved: 0, Gone: 0));
        recent.Tail(10).ShouldBe([1, 2, 3, 4, 5]);
    }

    [Fact]
    public void A_page_that_ends_before_the_frontier_says_how_far()
    {
        var recent = From(1, 2, 3, 4, 5);
        recent.Merge([2, 3], fromStart: false, Seen(1, 2, 3, 4, 5)).Behind.ShouldBe(2);
    }

    [Fact]
    public void Rows_between_two_known_ones_are_added_in_their_place_and_missing_ones_forgotten()
    {
        var recent = From(1, 2, 3, 4, 5);
        recent
            .Merge([2, 9, 4, 5], fromStart: false, Seen(1, 2, 3, 4, 5))
            .ShouldBe(new RecentKeysMerge(Behind: 0, Added: 1, Moved: 0, Gone: 1));
        recent.Tail(10).ShouldBe([1, 2, 9, 4, 5]);
    }

    [Fact]
    public void Unknown_rows_after_a_known_one_mean_that_the_old_frontier_is_gone()
    {
        var recent = From(1, 2, 3, 4);
        recent.Merge([2, 7, 8], fromStart: false, Seen(1, 2, 3, 4)).Behind.ShouldBe(0);
        recent.Tail(10).ShouldBe([1, 2, 7, 8]);
    }

    [Theory]
    [InlineData(new ulong[] { 3, 4, 1, 5 })]
    [InlineData(new ulong[] { 2, 3, 2 })]
    public void A_known_row_after_the_frontier_has_moved(ulong[] response) =>
        From(2, 3).Merge(response, fromStart: false, Seen(1, 2, 3)).Moved.ShouldBe(1);

    [Fact]
    public void A_row_that_comes_twice_is_kept_once()
    {
        var recent = From(2, 3);
        recent.Merge([2, 3, 2], fromStart: false, Seen(2, 3)).ShouldBe(new RecentKeysMerge(Behind: 0, Added: 0, Moved: 1, Gone: 0));
        recent.Tail(10).ShouldBe([2, 3]);
    }

    [Fact]
    public void A_recent_keys_that_forgot_rows_no_longer_begins_where_the_list_does()
    {
        var recent = new RecentKeys(2);
        for (var key = 1UL; key <= 6; key++) recent.Append([key]);
        recent.IsCut.ShouldBeFalse();
        recent.Append([7]);
        recent.IsCut.ShouldBeTrue();
        recent.Tail(10).ShouldBe([5, 6, 7]);
    }

    [Fact]
    public void Rows_that_were_pushed_back_by_others_have_not_moved_when_they_come_again()
    {
        var recent = From(1, 2, 3, 4);
        var seen = Seen(1, 2, 3, 4);
        recent.Merge([2, 7, 8], fromStart: false, seen);
        recent.Dropped.ShouldBe(2);
        recent.Merge([8, 3, 4], fromStart: false, seen).Moved.ShouldBe(0);
        recent.Dropped.ShouldBe(0);
        recent.Tail(10).ShouldBe([1, 2, 7, 8, 3, 4]);
    }

    [Fact]
    public void A_row_is_as_far_from_the_end_as_rows_follow_it()
    {
        From(5, 6, 7).FromEnd(7).ShouldBe(1);
        From(5, 6, 7).FromEnd(5).ShouldBe(3);
    }
}
