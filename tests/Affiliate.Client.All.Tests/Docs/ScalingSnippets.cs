using Affiliate.Client.Leadway.Tokens;
using Affiliate.Client.PostgreSql.RateLimiting;
using Affiliate.Client.PostgreSql.Tokens;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Redis.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.Docs;

/// <summary>The code of docs/scaling.md and of the package's page.</summary>
public sealed class ScalingSnippets
{
    [Fact]
    public async Task Accounts_are_shared_by_one_line()
    {
        const string connectionString = "Host=127.0.0.1;Username=app;Database=shared";
        const string apiKey = "canary-key";
        var services = new ServiceCollection();
        services.AddAffiliateClients(clients => clients
            .UsePostgreSql(connectionString)
            .AddLeadDyno(options => options.ApiKey = apiKey));
        await using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<IRateLimiterProvider>().ShouldBeOfType<PostgreSqlRateLimiterProvider>();
    }

    [Fact]
    public async Task Limits_are_shared_by_one_line()
    {
        const string configuration = "127.0.0.1:6379";
        const string apiKey = "canary-key";
        var services = new ServiceCollection();
        services.AddAffiliateClients(clients => clients
            .UseRedis(configuration)
            .AddLeadDyno(options => options.ApiKey = apiKey));
        await using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<IRateLimiterProvider>().ShouldBeOfType<RedisRateLimiterProvider>();
    }

    [Fact]
    public async Task Limits_may_be_in_one_place_and_tokens_in_another()
    {
        const string configuration = "127.0.0.1:6379";
        const string connectionString = "Host=127.0.0.1;Username=app;Database=shared";
        var services = new ServiceCollection();
        services.AddAffiliateClients(clients => clients.UsePostgreSql(connectionString).UseRedis(configuration));
        await using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<IRateLimiterProvider>().ShouldBeOfType<RedisRateLimiterProvider>();
        provider.GetRequiredService<ILeadwayTokenStore>().ShouldBeOfType<PostgreSqlTokenStore>();
    }
}
