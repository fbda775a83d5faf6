using Affiliate.Client.Errors;
using Affiliate.Client.Tests.Shared;
using Affiliate.Client.Tests.Shared.WireMock;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.AffiliateWP.Tests.Recorded;

/// <summary>Plugins print into responses: what is whole is read, and the text is shown without the key.</summary>
public sealed class SurroundedJsonTests
{
    private const string Payout =
        """{"payout_id":1,"affiliate_id":2,"referrals":"1","amount":100,"status":"paid","date":"2024-03-10 06:30:00"}""";
    private const string Warning =
        "<br />\n<b>Warning</b>:  Undefined array key [0] in <b>/var/www/html/wp-content/plugins/foo/foo.php</b> on line <b>12</b><br />\n";

    [Theory]
    [InlineData("bom_end_404")]
    [InlineData("warning_404_end")]
    public async Task A_list_ends_at_its_404_whatever_stands_before_it(string name)
    {
        await using var shop = await Shop.OfAsync(name, name); // an empty list is asked for once more
        (await shop.Client.Payouts.List().ToListAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_recorded_list_behind_a_warning_is_read()
    {
        await using var shop = await Shop.OfAsync("warning_200");
        (await shop.Api.ListPayoutsAsync(cancellationToken: TestContext.Current.CancellationToken)).Single().Amount.ShouldBe(100m);
    }

    [Theory]
    [InlineData(200, Warning, "")]
    [InlineData(201, Warning, "")]
    [InlineData(201, "", "\n<!-- Cached by foo in 0.1 s {} -->")]
    [InlineData(200, "\uFEFF", "\n<!-- Cached by foo -->")]
    public async Task A_write_that_happened_is_told_and_the_plugin_is_named_without_the_key(int status, string before, string after)
    {
        await using var server = await ScriptedWireMock.StartAsync();
        var log = new LogSink();
        await using var services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(log))
            .AddAffiliateClients(clients => clients.AddAffiliateWP(options =>
            {
                options.SiteAddress = server.Address;
                (options.PublicKey, options.Token) = (Shop.Key, Shop.Token);
            }))
            .BuildServiceProvider();
        server.Respond = _ => ScriptedResponse.Json(before + Payout + after + (after.Length > 0 ? $"<!-- {Shop.Token} -->" : ""), status);
        var payout = await services.GetRequiredService<AffiliateWPClient>()
            .Payouts.CreateAsync(new() { AffiliateId = 2, Referrals = [1] }, TestContext.Current.CancellationToken);
        (payout.PayoutId, payout.Amount).ShouldBe((1, 100m));
        var entry = log.Entries.Single(entry => entry.Contains("other output stands around it", StringComparison.Ordinal));
        entry.ShouldContain("foo");
        log.Entries.ShouldAllBe(text => !text.Contains("canary-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Warning)]
    [InlineData(Warning + """{"payout_id":1,"affiliate_id":""")]
    [InlineData(Warning + """{"payout_id":1,"extra":{"plugins/foo":1}""")]
    [InlineData("""{"payout_id":1,"broken":x,"extra":{"plugins/foo":1}}""")]
    public async Task What_is_not_whole_stays_an_error(string body)
    {
        await using var shop = await Shop.OpenAsync();
        shop.Server.Respond = _ => ScriptedResponse.Json(body);
        var failure = await Should.ThrowAsync<ProtocolException>(() =>
            shop.Client.Payouts.GetAsync(1, TestContext.Current.CancellationToken)
        );
        failure.Excerpt!.ShouldContain("plugins/foo");
    }

    private sealed class LogSink : ILoggerProvider, ILogger
    {
        public List<string> Entries { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => Entries.Add(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
