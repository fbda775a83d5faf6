using System.Globalization;
using Affiliate.Client.Errors;
using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Conformance;

public abstract partial class ConformanceTests
{
    /// <summary>Cursors in a circle are an error.</summary>
    [Fact]
    public async Task C05_Cursors_in_a_circle_are_an_error()
    {
        for (var length = 1; length <= 5; length++)
        {
            await using var bench = await StartAsync(rows: 60);
            if (await HasNoCursorAsync(bench)) return;
            bench.Server.Inject(new WireFault(WireFaultKind.RepeatToken) { Number = length, Times = null });
            (await bench.FailureAsync(pageSize: 5)).ShouldBeOfType<ProtocolException>($"a circle of {length}");
            bench.Server.Requests.Count.ShouldBeLessThan(60);
        }
    }

    /// <summary>A cursor that has expired is an error and no end.</summary>
    [Fact]
    public async Task C05_A_cursor_that_has_expired_is_an_error_and_no_end()
    {
        foreach (var status in new[] { 400, 404, 410 })
        {
            await using var bench = await StartAsync(rows: 60);
            if (await HasNoCursorAsync(bench)) return;
            bench.Server.Inject(new WireFault(WireFaultKind.Response) { Status = status, Body = "{}", After = 2, Times = null });
            var failure = await bench.FailureAsync(pageSize: 5);
            (failure is AffiliateClientException or InvalidContinuationTokenException).ShouldBeTrue($"{status}: {failure}");
        }
    }

    /// <summary>However the vendor writes that no cursor follows the list ends.</summary>
    [Fact]
    public async Task C05_However_the_vendor_writes_that_no_cursor_follows_the_list_ends()
    {
        await using var bench = await StartAsync(rows: 25);
        if (await HasNoCursorAsync(bench)) return;
        foreach (var end in bench.Vendor.EndSignals)
        {
            end(bench.Server);
            bench.ShouldBeAll(await bench.ReadAsync(pageSize: 10));
        }
    }

    // A vendor without cursors is really without: the client names every place by a number of its own.
    private static async Task<bool> HasNoCursorAsync(Bench bench)
    {
        var before = bench.Server.Requests.Count;
        bench.ShouldBeAll(await bench.ReadAsync(pageSize: 20));
        var places = bench.Server.Requests.Skip(before).Select(request => request.Position).Where(place => place is not null).ToList();
        places.ShouldNotBeEmpty();
        var numbers = places.All(place => long.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out _));
        numbers.ShouldBe(
            bench.Vendor.Kind != PagingKind.Cursor,
            $"{bench.Vendor.Kind} is declared, but the places are {string.Join(' ', places)}"
        );
        return numbers;
    }
}
