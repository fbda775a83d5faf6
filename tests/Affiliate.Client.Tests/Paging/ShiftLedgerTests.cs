using Affiliate.Client.Paging.Internal;
using Affiliate.Client.Paging.Strategies;

namespace Affiliate.Client.Tests.Paging;

/// <summary>Every row that was pushed back needs an explanation; and how a growing list is bounded, and readings compared.</summary>
public sealed class ShiftLedgerTests
{
    [Fact]
    public void A_quiet_list_has_nothing_to_explain()
    {
        var ledger = new ShiftLedger();
        ledger.Move(0, 0);
        ledger.Close();
        (ledger.IsMoved, ledger.Weakness).ShouldBe((false, null));
    }

    [Theory]
    [InlineData(1, 0, 1, true)]
    [InlineData(1, 1, 0, true)]
    [InlineData(-3, 0, 0, true)]
    [InlineData(1, 0, 0, false)]
    [InlineData(3, 1, 1, false)]
    public void Rows_pushed_back_are_explained_by_new_ones_in_front(int distance, int seenInFront, int atFront, bool isExplained)
    {
        var ledger = new ShiftLedger();
        ledger.Move(distance, seenInFront);
        ledger.IsMoved.ShouldBeTrue();
        ledger.Front(atFront, isJoined: true);
        ledger.Close();
        (ledger.Weakness is null).ShouldBe(isExplained);
    }

    [Fact]
    public void A_front_without_a_known_row_explains_nothing()
    {
        var ledger = new ShiftLedger();
        ledger.Front(10, isJoined: false);
        ledger.Weakness.ShouldNotBeNull();
    }

    [Fact]
    public void Rows_missing_in_an_overlap_are_a_weakness()
    {
        var ledger = new ShiftLedger();
        ledger.Lack(0);
        ledger.Weakness.ShouldBeNull();
        ledger.Lack(2);
        ledger.Weakness.ShouldNotBeNull();
    }

    [Fact]
    public void Eight_short_pages_in_a_row_raise_the_question_how_long_the_list_is()
    {
        var bound = new GrowthBound();
        Enumerable.Range(1, 20).Where(_ => bound.IsDue(6, isShort: true, hasTotal: false)).ShouldBe([8, 16]);
        bound.Ahead(100).ShouldBe(124);
        bound.EndsBefore(124);
        bound.Move(3);
        bound.Move(-5);
        bound.End.ShouldBe(127);
        bound.IsDue(6, isShort: true, hasTotal: false).ShouldBeFalse();
    }

    [Fact]
    public void A_long_list_of_full_pages_is_asked_about_at_its_256th_page_unless_it_is_counted()
    {
        var (bound, counted) = (new GrowthBound(), new GrowthBound());
        Enumerable.Range(1, 600).Where(_ => bound.IsDue(10, isShort: false, hasTotal: false)).ShouldBe([256, 512]);
        Enumerable.Range(1, 600).Where(_ => counted.IsDue(10, isShort: false, hasTotal: true)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(new ulong[] { 1, 2, 3 }, true)]
    [InlineData(new ulong[] { 9, 1, 2, 3, 8 }, true)]
    [InlineData(new ulong[] { 1, 9, 2, 3 }, false)]
    [InlineData(new ulong[] { 1, 3 }, false)]
    public void Two_readings_agree_if_rows_only_came_at_the_ends(ulong[] second, bool agrees)
    {
        var (before, now) = (new KeySet(), new KeySet());
        foreach (var key in (ulong[])[1, 2, 3]) before.Add(key);
        var comparison = new ReadingComparison(before);
        foreach (var key in second)
        {
            now.Add(key);
            comparison.Add(key);
        }

        comparison.Agrees(now).ShouldBe(agrees);
    }
}
