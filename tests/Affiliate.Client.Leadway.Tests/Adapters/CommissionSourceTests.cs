using Affiliate.Client.Commissions;
using NodaTime;

namespace Affiliate.Client.Leadway.Tests.Adapters;

public sealed class CommissionSourceTests : LeadwayTest
{
    [Fact]
    public async Task Bounds_that_stand_for_any_time_are_not_sent()
    {
        Server.EnqueueJson("""{ "commissions": [], "meta": { "count": 0 } }""");
        var query = new CommissionQuery { Created = new Interval(Instant.MinValue, Instant.MaxValue) };

        await ReadAsync(Client.ToCommissionSource().GetCommissions(query, OneAtATime));

        Server.Single.Query.ShouldBe("skip=0&limit=100");
    }

    [Fact]
    public async Task Other_bounds_are_padded_by_a_day_for_any_zone()
    {
        Server.EnqueueJson("""{ "commissions": [], "meta": { "count": 0 } }""");
        var query = new CommissionQuery { Created = new Interval(Instant.FromUtc(2024, 3, 1, 0, 0), Instant.FromUtc(2024, 3, 31, 12, 0)) };

        await ReadAsync(Client.ToCommissionSource().GetCommissions(query, OneAtATime));

        Server.Single.Query.ShouldBe("skip=0&limit=100&fromDate=2024-02-29&toDate=2024-04-01");
    }
}
