using System.Collections.Concurrent;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.All.Tests.Configuration;

/// <summary>One account under two names lists, and might pay, every row twice.</summary>
public sealed class SharedCredentialsTests
{
    [Theory]
    [InlineData("canary-one", "canary-one", 1)]
    [InlineData("canary-one", "canary-two", 0)]
    public void Two_names_with_the_same_credentials_are_noticed_once(string first, string second, int warnings)
    {
        using var log = new Sink();
        using var services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(log))
            .AddAffiliateClients(clients => clients
                .AddLeadDyno("eu", options => options.ApiKey = first)
                .AddLeadDyno("us", options => options.ApiKey = second)
                .AddAisle(options => (options.BrandId, options.ApiKey) = ("1", first)))
            .BuildServiceProvider();

        services.GetServices<IPayoutSource>().Count().ShouldBe(3);
        services.GetRequiredKeyedService<LeadDynoClient>("us").ShouldNotBeNull();

        var said = log.Lines.Where(line => line.StartsWith("142 ", StringComparison.Ordinal)).ToList();
        said.Count.ShouldBe(warnings);
        said.ShouldAllBe(line => line.Contains("LeadDyno/us") && line.Contains("the credentials of eu") && !line.Contains("canary"));
    }

    private sealed class Sink : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel level, EventId id, TState state, Exception? failure, Func<TState, Exception?, string> text) =>
            Lines.Enqueue($"{id.Id} {text(state, failure)}");

        public void Dispose()
        {
        }
    }
}
