using Affiliate.Client.Conformance.Suite;

namespace Affiliate.Client.Conformance.Cases;

public sealed class C07EndSignals
{
    [Theory, MemberData(nameof(Vendors.All), MemberType = typeof(Vendors))]
    public async Task C07_A_list_without_rows_ends_at_once(string vendor)
    {
        await using var bench = await Bench.StartAsync(vendor, rows: 5);
        bench.Server.Clear();
        (await bench.ReadAsync()).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Vendors.All), MemberType = typeof(Vendors))]
    public async Task C07_A_last_page_that_is_full_is_followed_by_the_end(string vendor)
    {
        await using var bench = await Bench.StartAsync(vendor, rows: 20);
        foreach (var size in new[] { 4, 5, 10, 20 }) bench.ShouldBeAll(await bench.ReadAsync(size));
    }

    [Theory, MemberData(nameof(Vendors.All), MemberType = typeof(Vendors))]
    public async Task C07_A_404_of_the_address_is_no_end(string vendor)
    {
        foreach (var after in new[] { 0, 2 })
        {
            foreach (var body in new[] { "", "{}", """{"code":"rest_no_route","message":"No route was found","data":{"status":404}}""", "<html>Not Found</html>" })
            {
                await using var bench = await Bench.StartAsync(vendor, rows: 30);
                bench.Server.Inject(new WireFault(WireFaultKind.Answer) { Status = 404, Body = body, After = after, Times = null });
                (await bench.FailureAsync(pageSize: 5)).ShouldBeAssignableTo<AffiliateClientException>($"404 with {body} after {after} pages");
            }
        }
    }
}
