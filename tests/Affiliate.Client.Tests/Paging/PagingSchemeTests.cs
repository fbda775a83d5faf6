using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Tests.Paging;

public sealed class PagingSchemeTests
{
    [Theory]
    [InlineData(0, 1, "maxSize")]
    [InlineData(-1, 1, "maxSize")]
    [InlineData(10, 0, "minSize")]
    [InlineData(10, 11, "maxSize")]
    public void Sizes_that_no_page_can_have_are_refused(int max, int min, string parameter)
    {
        Func<PagingScheme>[] schemes =
        [() => PagingScheme.Offset(max, min), () => PagingScheme.Page(max, min), () => PagingScheme.Cursor(max, min)];
        foreach (var scheme in schemes)
            Should.Throw<ArgumentOutOfRangeException>(scheme).ParamName.ShouldBe(parameter);
    }

    [Fact]
    public void A_size_may_be_fixed_at_one_value() => PagingScheme.Offset(5, 5).ShouldSatisfyAllConditions(
        scheme => scheme.SizeIsChosen.ShouldBeTrue(),
        scheme => (scheme.MinSize, scheme.MaxSize).ShouldBe((5, 5)));
}
