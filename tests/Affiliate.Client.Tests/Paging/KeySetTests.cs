using Affiliate.Client.Paging.Internal;
using FsCheck;
using FsCheck.Fluent;

namespace Affiliate.Client.Tests.Paging;

public sealed class KeySetTests
{
    [Fact]
    public void It_is_a_set()
    {
        var keys = Gen.OneOf(
            Gen.Choose(0, 50).Select(i => (ulong)i),
            Gen.Choose(int.MinValue, int.MaxValue).Select(i => (ulong)(long)i * 0x100000001UL)
        );
        Prop.ForAll(
                keys.ListOf().ToArbitrary(),
                list =>
                {
                    var set = new KeySet();
                    var expected = new HashSet<ulong>();
                    foreach (var key in list)
                    {
                        set.Contains(key).ShouldBe(expected.Contains(key));
                        set.Add(key).ShouldBe(expected.Add(key));
                        set.Count.ShouldBe(expected.Count);
                    }
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("1 2 3", "3 2 1", 0)]
    [InlineData("1 2 3", "2", 2)]
    [InlineData("", "1", 0)]
    [InlineData("0 5", "5", 1)]
    [InlineData("0 5", "0 5", 0)]
    [InlineData("5", "0", 1)]
    public void It_counts_what_another_set_does_not_hold(string these, string others, long missing) =>
        From(these).CountMissingFrom(From(others)).ShouldBe(missing);

    [Fact]
    public void A_union_holds_what_either_held()
    {
        var keys = Gen.Choose(0, 50).Select(i => (ulong)i).ListOf();
        Prop.ForAll(keys.Zip(keys).ToArbitrary(), lists =>
        {
            var set = From(lists.Item1);
            set.UnionWith(From(lists.Item2));
            set.Count.ShouldBe(lists.Item1.Union(lists.Item2).Count());
            for (var key = 0UL; key <= 50; key++) set.Contains(key).ShouldBe(lists.Item1.Contains(key) || lists.Item2.Contains(key));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_row_takes_about_ten_to_fifteen_bytes()
    {
        var set = new KeySet();
        for (var key = 1UL; key <= 5000; key++)
        {
            set.Add(key);
            if (key >= 1000) set.Bytes.ShouldBeInRange(10L * (long)key, 16L * (long)key);
        }
    }

    private static KeySet From(string keys) =>
        From(
            keys.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(key => ulong.Parse(key, System.Globalization.CultureInfo.InvariantCulture))
        );

    private static KeySet From(IEnumerable<ulong> keys)
    {
        var set = new KeySet();
        foreach (var key in keys) set.Add(key);
        return set;
    }
}
