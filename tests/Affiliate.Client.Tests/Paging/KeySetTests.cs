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
}
