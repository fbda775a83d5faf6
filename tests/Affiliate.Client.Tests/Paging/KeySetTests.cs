using Affiliate.Client.Paging;
using FsCheck;
using FsCheck.Fluent;

namespace Affiliate.Client.Tests.Paging;

public sealed class KeySetTests
{
    [Fact]
    public void It_is_a_set()
    {
        var keys = Gen.OneOf(Gen.Choose(0, 50).Select(i => (ulong)i), Gen.Choose(int.MinValue, int.MaxValue).Select(i => (ulong)(long)i * 0x100000001UL));
        Prop.ForAll(keys.ListOf().ToArbitrary(), list =>
        {
            var set = new KeySet();
            var expected = new HashSet<ulong>();
            foreach (var key in list)
            {
                set.Contains(key).ShouldBe(expected.Contains(key));
                set.Add(key).ShouldBe(expected.Add(key));
                set.Count.ShouldBe(expected.Count);
            }
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("1 2 3", "3 2 1", 0)]
    [InlineData("1 2 3", "2", 2)]
    [InlineData("", "1", 0)]
    [InlineData("0 5", "5", 1)]
    [InlineData("0 5", "0 5", 0)]
    [InlineData("5", "0", 1)]
    public void It_counts_what_another_set_does_not_hold(string these, string others, long missing) =>
        Of(these).CountMissingFrom(Of(others)).ShouldBe(missing);

    private static KeySet Of(string keys)
    {
        var set = new KeySet();
        foreach (var key in keys.Split(' ', StringSplitOptions.RemoveEmptyEntries)) set.Add(ulong.Parse(key, System.Globalization.CultureInfo.InvariantCulture));
        return set;
    }
}
