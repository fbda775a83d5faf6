using Affiliate.Client.Paging;

namespace Affiliate.Client.Tests.Paging;

public sealed class ListingShapeTests
{
    [Theory]
    [InlineData(0, 1, "maxSize")]
    [InlineData(-1, 1, "maxSize")]
    [InlineData(10, 0, "minSize")]
    [InlineData(10, 11, "maxSize")]
    public void Sizes_that_no_window_can_have_are_refused(int most, int least, string parameter)
    {
        Func<ListingShape>[] shapes = [() => ListingShape.Offset(most, least), () => ListingShape.Page(most, least), () => ListingShape.Token(most, least)];
        foreach (var shape in shapes) Should.Throw<ArgumentOutOfRangeException>(shape).ParamName.ShouldBe(parameter);
    }

    [Fact]
    public void A_size_may_be_fixed_at_one_value() => ListingShape.Offset(5, 5).ShouldSatisfyAllConditions(
        shape => shape.SizeIsChosen.ShouldBeTrue(),
        shape => (shape.MinSize, shape.MaxSize).ShouldBe((5, 5)));
}
