using Affiliate.Client.Paging.Strategies;

namespace Affiliate.Client.Tests.Paging;

/// <summary>What ends a list, and what only seems to.</summary>
public sealed class EndDetectorTests
{
    private readonly EndDetector _end = new(new RepeatGuard());

    private static EndFacts Page(int rows, int added, bool isShort = true, long? total = null, long reached = 100) =>
        new() { Length = rows, IsShort = isShort, Added = added, Total = total, Reached = reached };

    [Fact]
    public void A_full_page_is_no_end() => _end.After(Page(10, 9, isShort: false)).ShouldBe(EndStep.GoOn);

    [Fact]
    public void Behind_a_short_page_another_is_asked_for() => _end.After(Page(5, 4)).ShouldBe(EndStep.Probe);

    [Fact]
    public void Nothing_behind_a_short_page_must_be_confirmed_where_the_last_row_is_seen()
    {
        _end.AfterProbe(0, 10, total: null, start: 100, out _).ShouldBe(EndStep.Confirm);
        _end.After(Page(1, 0) with { IsConfirming = true }).ShouldBe(EndStep.End);
    }

    [Fact]
    public void A_total_that_is_reached_must_be_confirmed_behind_the_last_row()
    {
        _end.After(Page(10, 9, isShort: false, total: 100)).ShouldBe(EndStep.Confirm);
        _end.After(Page(10, 9, total: 100, reached: 109) with { IsConfirming = true }).ShouldBe(EndStep.Probe);
        _end.After(Page(10, 9, isShort: false, total: 118, reached: 118)).ShouldBe(EndStep.Confirm);
        _end.After(Page(1, 0, total: 118, reached: 118) with { IsConfirming = true }).ShouldBe(EndStep.End);
    }

    [Fact]
    public void The_vendors_word_must_be_confirmed_too() =>
        _end.After(Page(10, 9, isShort: false) with { IsEnd = true }).ShouldBe(EndStep.Confirm);

    [Fact]
    public void A_total_that_counts_more_than_comes_fails_after_two_more_looks()
    {
        for (var look = 0; look < 2; look++) _end.AfterProbe(0, 10, total: 120, start: 100, out _).ShouldBe(EndStep.GoOn);
        _end.AfterProbe(0, 10, total: 120, start: 100, out _).ShouldBe(EndStep.Fail);
        _end.Suspicion.ShouldBe("the vendor counts 120 rows, but nothing comes after row 100.");
    }

    [Fact]
    public void Rows_behind_a_short_page_mean_that_it_was_cut()
    {
        _end.After(Page(5, 4));
        _end.AfterProbe(5, 10, total: null, start: 100, out var isCut).ShouldBe(EndStep.GoOn);
        isCut.ShouldBeTrue("twice the same length");
    }

    [Fact]
    public void Rows_that_come_and_go_fail()
    {
        for (var i = 0; i < 8; i++) _end.AfterProbe(3, 10, total: null, start: 100, out _).ShouldBe(EndStep.GoOn);
        _end.AfterProbe(3, 10, total: null, start: 100, out _).ShouldBe(EndStep.Fail);
    }

    [Fact]
    public void A_page_that_ends_before_the_last_known_row_tells_nothing() =>
        _end.After(Page(5, 0) with { Behind = 3 }).ShouldBe(EndStep.GoOn);

    [Fact]
    public void A_last_row_that_moves_at_every_look_is_the_last_after_three()
    {
        var moving = Page(6, 0) with { IsConfirming = true, Shifted = true };
        _end.AfterProbe(0, 10, total: null, start: 100, out _).ShouldBe(EndStep.Confirm);
        _end.After(moving).ShouldBe(EndStep.Confirm);
        _end.After(moving).ShouldBe(EndStep.Confirm);
        _end.After(moving).ShouldBe(EndStep.End);
    }
}
