using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Tests.Paging;

public sealed class ContinuationTokenLengthTests
{
    [Fact]
    public async Task It_stays_under_four_kilobytes_however_long_the_list_and_the_page()
    {
        var list = new SimulatedList(PagingScheme.Offset(5000), Enumerable.Range(1, 100_000).Select(i => (long)i));
        await foreach (var page in Pageable.Create(list, null, 5000).AsPages(null, TestContext.Current.CancellationToken))
            (page.ContinuationToken?.Length ?? 0).ShouldBeLessThan(4096);
    }
}
