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

    [Fact]
    public void A_row_takes_no_more_than_sixteen_bytes_at_any_count()
    {
        var set = new KeySet();
        for (ulong key = 1; key <= 1_000_000; key++)
        {
            set.Add(key);
            if (key > 64) ((double)set.Bytes / key).ShouldBeLessThanOrEqualTo(16);
        }

        set.Count.ShouldBe(1_000_000);
    }
}
