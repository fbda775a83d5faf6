using Affiliate.Client.RateLimiting;
using Affiliate.Client.Tests.SharedLimits;

namespace Affiliate.Client.Redis.Tests;

public sealed class RedisPermitsAheadTests(RedisFixture server) : PermitsAheadTests
{
    protected override Task<string> NewPlaceAsync() => server.NewDatabaseAsync();

    protected override IRateLimiterProvider Start(string place, TimeSpan? answerTimeout, double? fallbackShare) =>
        RedisFixture.Start(place, answerTimeout, fallbackShare);
}
