using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Paging.Strategies;

namespace Affiliate.Client.Tests.Paging;

/// <summary>What is learnt about page sizes from what came.</summary>
public sealed class PageSizeNegotiatorTests
{
    private static PageRequest Page(int number, int size) => new(0, number, size, null);

    private static ulong[] Keys(int first, int count) => [.. Enumerable.Range(first, count).Select(i => (ulong)i)];

    [Fact]
    public void An_offset_list_asks_for_the_known_row_on_top() => new PageSizeNegotiator(PagingScheme.Offset(200), 50).Widest.ShouldBe(51);

    [Fact]
    public void A_list_of_pages_asks_for_a_quarter_more() => new PageSizeNegotiator(PagingScheme.Page(200), 100).Widest.ShouldBe(125);

    [Fact]
    public void An_echoed_size_that_is_smaller_is_the_size_of_the_page()
    {
        var sizes = new PageSizeNegotiator(PagingScheme.Page(200), 100);
        sizes.AsTaken(Page(2, 99), Keys(31, 30), echoed: 30, impliedStart: null).ShouldBe(Page(2, 30));
        sizes.Limits.ShouldBe((1, 30));
    }

    [Fact]
    public void A_page_that_stands_where_a_smaller_size_puts_it_was_cut_whatever_the_server_says()
    {
        var sizes = new PageSizeNegotiator(PagingScheme.Page(200), 100);
        sizes.AsTaken(Page(5, 96), Keys(121, 30), echoed: 96, impliedStart: 120).ShouldBe(Page(5, 30));
        sizes.IsClamped.ShouldBeTrue();
    }

    [Fact]
    public void A_short_page_at_its_place_is_not_cut()
    {
        var sizes = new PageSizeNegotiator(PagingScheme.Page(200), 100);
        sizes.AsTaken(Page(5, 96), Keys(385, 30), echoed: null, impliedStart: 384).ShouldBe(Page(5, 96));
        sizes.IsClamped.ShouldBeFalse();
    }

    [Fact]
    public void A_least_size_is_obeyed_and_more_is_asked_for()
    {
        var sizes = new PageSizeNegotiator(PagingScheme.Page(200), 10);
        sizes.AsTaken(Page(1, 10), Keys(1, 25), echoed: null, impliedStart: null).ShouldBe(Page(1, 25));
        sizes.Limits.ShouldBe((25, 200));
        sizes.IsIgnored.ShouldBeFalse();
    }

    [Fact]
    public void A_server_that_gives_ever_more_than_asked_obeys_no_size()
    {
        var sizes = new PageSizeNegotiator(PagingScheme.Page(200), 10);
        for (var i = 1; i <= 4; i++) sizes.AsTaken(Page(1, 10 * i), Keys(1, (10 * i) + 5), echoed: null, impliedStart: null);
        sizes.IsIgnored.ShouldBeTrue();
    }

    [Fact]
    public void One_page_number_with_two_sizes_and_the_same_rows_means_that_the_size_is_ignored()
    {
        var sizes = new PageSizeNegotiator(PagingScheme.Page(200), 10);
        sizes.Clamp(5);
        sizes.AsTaken(Page(2, 9), Keys(6, 5), echoed: null, impliedStart: null);
        sizes.AsTaken(Page(2, 8), Keys(6, 5), echoed: null, impliedStart: null);
        sizes.IsIgnored.ShouldBeTrue();
    }

    [Fact]
    public void More_is_tried_at_once_and_then_after_1_3_and_7_pages()
    {
        var sizes = new PageSizeNegotiator(PagingScheme.Offset(200), 100);
        sizes.Clamp(7);
        var tries = new List<int>();
        for (var page = 0; page < 16; page++)
        {
            if (!sizes.TriesWider()) continue;
            tries.Add(page);
            sizes.StayNarrow();
        }

        tries.ShouldBe([0, 2, 6, 14]);
    }

    [Fact]
    public void Offsets_do_not_depend_on_the_size() =>
        new PageSizeNegotiator(PagingScheme.Offset(200), 10)
            .AsTaken(new(40, 0, 10, null), Keys(1, 3), echoed: 3, impliedStart: 0)
            .ShouldBe(new(40, 0, 10, null));
}
