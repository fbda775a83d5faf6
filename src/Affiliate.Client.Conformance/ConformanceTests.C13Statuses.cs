
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Conformance;

public abstract partial class ConformanceTests
{
    /// <summary>Every status flag and word in every case means what the vendor means.</summary>
    [Fact]
    public async Task C13_Every_status_flag_and_word_in_every_case_means_what_the_vendor_means()
    {
        await using var bench = await StartAsync(rows: 1);
        foreach (var list in bench.Vendor.Lists)
        {
            list.Statuses.Count.ShouldBeGreaterThan(3);
            foreach (var status in list.Statuses)
            {
                bench.Server.ClearFaults();
                bench.Server.Inject(list.Rewriting(status.Set));
                var row = (await bench.ReadAsync()).Single(row => row.Kind == list.Kind);
                row.Status.ShouldBe(status.Expected, $"{list.Route}: {status.Name}");
                row.IsOwed.ShouldBe(
                    !row.IsDeleted && status.Expected is PayoutStatus.Pending or PayoutStatus.Due,
                    $"{list.Route}: {status.Name}"
                );
            }
        }
    }
}
