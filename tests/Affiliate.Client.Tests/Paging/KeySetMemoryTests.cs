using Affiliate.Client.Paging.Internal;

namespace Affiliate.Client.Tests.Paging;

public sealed class KeySetMemoryTests
{
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
