using Affiliate.Client.RateLimiting;
using Affiliate.Client.Tests.SharedLimits;

namespace Affiliate.Client.PostgreSql.Tests;

public sealed class PostgreSqlPermitsAheadTests(PostgresFixture server) : PermitsAheadTests
{
    protected override Task<string> NewPlaceAsync() => server.NewDatabaseAsync();

    protected override IRateLimiterProvider Start(string place, TimeSpan? answerTimeout, double? fallbackShare) =>
        PostgresFixture.Start(place, answerTimeout, fallbackShare);
}
