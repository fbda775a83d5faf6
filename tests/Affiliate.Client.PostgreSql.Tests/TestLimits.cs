using Affiliate.Client.Accounts;
using Affiliate.Client.PostgreSql.RateLimiting;
using Affiliate.Client.RateLimiting;

namespace Affiliate.Client.PostgreSql.Tests;

/// <summary>The limiter of one account as one process has it.</summary>
internal sealed class TestLimits : IAsyncDisposable
{
    private readonly PostgreSqlRateLimiterProvider _provider;

    internal TestLimits(string database, RateLimits? limits = null, Action<PostgreSqlOptions>? configure = null)
    {
        var options = new PostgreSqlOptions { ConnectionString = database };
        configure?.Invoke(options);
        _provider = new PostgreSqlRateLimiterProvider(options);
        Limiter = _provider.GetLimiter(new AffiliateAccount("LeadDyno", "default"), limits ?? Of(10, 60_000));
    }

    internal IRateLimiter Limiter { get; }

    internal static RateLimits Of(int permits, int milliseconds) =>
        new() { Windows = [new RateLimit(permits, TimeSpan.FromMilliseconds(milliseconds))] };

    internal Task<IRateLimitLease> TakeAsync(string caller = "caller") =>
        Limiter.AcquireAsync(caller, TestContext.Current.CancellationToken).AsTask();

    public ValueTask DisposeAsync() => _provider.DisposeAsync();
}
