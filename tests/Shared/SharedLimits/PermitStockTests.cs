using Affiliate.Client.Shared.RateLimiting;

namespace Affiliate.Client.Tests.SharedLimits;

/// <summary>What a process holds ahead of need: as much as is called for, and never after its time.</summary>
public sealed class PermitStockTests
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(2);
    private readonly PermitStock _stock = new(10, Life);

    [Fact]
    public void A_call_alone_holds_nothing_ahead()
    {
        for (var call = 0; call < 3; call++) _stock.Take(call * Life).ShouldBeNull();
        _stock.Missing.ShouldBe(0);
    }

    [Fact]
    public void Who_calls_again_and_again_holds_more_up_to_the_most()
    {
        var sizes = new List<int>();
        for (var call = 0; call < 5; call++)
        {
            _stock.Take(TimeSpan.FromMilliseconds(call));
            sizes.Add(_stock.Missing);
        }

        sizes.ShouldBe([0, 2, 4, 8, 10]);
    }

    [Fact]
    public void A_permit_is_not_used_after_its_time_also_where_nobody_has_taken_it_out_yet()
    {
        _stock.Add(Permit(1), TimeSpan.Zero);
        _stock.Take(Life).ShouldBeNull();
        _stock.TakeExpired(Life).ShouldBe([1L]);
        _stock.End.ShouldBeNull();
    }

    [Fact]
    public void The_oldest_is_used_first_and_what_was_not_needed_makes_it_smaller()
    {
        for (var call = 0; call < 4; call++) _stock.Take(TimeSpan.Zero);
        _stock.Missing.ShouldBe(8);
        for (var id = 1; id <= 3; id++) _stock.Add(Permit(id), id * Life / 4);
        _stock.Take(TimeSpan.Zero)!.Id.ShouldBe(1);
        _stock.TakeExpired(Life * 1.5).ShouldBe([2L]);
        _stock.Missing.ShouldBe(3);
        _stock.Clear().ShouldBe([3L]);
        _stock.Missing.ShouldBe(0);
    }

    private static SharedLease Permit(long id) => new(null!, id, []);
}
