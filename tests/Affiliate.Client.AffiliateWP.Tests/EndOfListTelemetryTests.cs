using System.Diagnostics;
using System.Net;
using System.Text;
using Affiliate.Client.Errors;
using Affiliate.Client.Tests.Shared.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.AffiliateWP.Tests;

/// <summary>The server says 404 where a list ends. That is how it is meant, and no dashboard should turn red for it.</summary>
public sealed class EndOfListTelemetryTests : IDisposable
{
    private readonly string _name = $"shop-{Guid.NewGuid():N}";
    private readonly RecordingLoggerFactory _log = new();
    private readonly Telemetry _telemetry;
    private string _code = "";

    public EndOfListTelemetryTests() => _telemetry = new Telemetry(_name);

    [Theory]
    [InlineData("payouts")]
    [InlineData("referrals")]
    [InlineData("affiliates")]
    [InlineData("sales")]
    public async Task The_end_of_a_list_is_a_success_in_logs_spans_and_metrics(string list)
    {
        _code = "no_" + list;
        await using var services = Build();
        var client = services.GetRequiredKeyedService<AffiliateWPClient>(_name);
        (await ReadAsync(client, list)).ShouldBe(0);

        _telemetry.Spans.ShouldNotBeEmpty();
        _telemetry.Spans.ShouldAllBe(span => span.Status == ActivityStatusCode.Unset && span.GetTagItem("error.type") == null);
        _telemetry.Spans.ShouldAllBe(span => (int)span.GetTagItem("http.response.status_code")! == 404);
        _telemetry.Measurements.Where(one => one.Name == "affiliate.client.calls").ShouldAllBe(one => !one.Tags.ContainsKey("error.type"));
        _log.Count(101).ShouldBe(0);
        _log.Count(100).ShouldBe(_telemetry.Spans.Count);
        _log.Entries.ShouldAllBe(entry => entry.Level < LogLevel.Warning);
    }

    [Fact]
    public async Task A_census_of_nothing_is_a_success_too()
    {
        _code = "no_payouts";
        await using var services = Build();
        var api = services.GetRequiredKeyedService<AffiliateWPClient>(_name).Api;
        var nothing = await Should.ThrowAsync<NotFoundException>(
            () => api.ListPayoutIdsAsync(cancellationToken: TestContext.Current.CancellationToken));
        nothing.IsEmptyList.ShouldBeTrue();
        _log.Count(101).ShouldBe(0);
    }

    [Theory]
    [InlineData("no_referrals")] // not this list's own
    [InlineData("no_payout")]
    [InlineData("rest_no_route")]
    public async Task Every_other_404_is_a_failure(string code)
    {
        _code = code;
        await using var services = Build();
        var client = services.GetRequiredKeyedService<AffiliateWPClient>(_name);
        var failure = await Should.ThrowAsync<AffiliateApiException>(() => ReadAsync(client, "payouts"));
        failure.IsEmptyList.ShouldBeFalse();
        ShouldHaveFailed();
    }

    [Fact]
    public async Task A_record_that_does_not_exist_is_a_failure_whatever_the_code()
    {
        _code = "no_payouts";
        await using var services = Build();
        await Should.ThrowAsync<NotFoundException>(() =>
            services.GetRequiredKeyedService<AffiliateWPClient>(_name).Payouts.GetAsync(7, TestContext.Current.CancellationToken));
        ShouldHaveFailed();
    }

    public void Dispose()
    {
        _telemetry.Dispose();
        _log.Dispose();
    }

    private void ShouldHaveFailed()
    {
        _telemetry.Spans.ShouldContain(span => span.Status == ActivityStatusCode.Error && (string?)span.GetTagItem("error.type") == "404");
        _log.Count(101).ShouldBeGreaterThan(0);
    }

    private static async Task<int> ReadAsync(AffiliateWPClient client, string list) => list switch
    {
        "payouts" => (await client.Payouts.List().ToListAsync(TestContext.Current.CancellationToken)).Count,
        "referrals" => (await client.Referrals.List().ToListAsync(TestContext.Current.CancellationToken)).Count,
        "affiliates" => (await client.Affiliates.List().ToListAsync(TestContext.Current.CancellationToken)).Count,
        _ => (await client.Sales.List().ToListAsync(TestContext.Current.CancellationToken)).Count,
    };

    private ServiceProvider Build()
    {
        var services = new ServiceCollection().AddSingleton<ILoggerFactory>(_log);
        services.ConfigureHttpClientDefaults(http => http.ConfigurePrimaryHttpMessageHandler(() => new Server(this)));
        services.AddAffiliateClients(clients => clients.AddAffiliateWP(_name, options =>
        {
            options.SiteAddress = new Uri("https://shop.example/");
            options.PublicKey = Shop.Key;
            options.Token = Shop.Token;
        }));
        return services.BuildServiceProvider();
    }

    private sealed class Server(EndOfListTelemetryTests test) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound)
            {
                Content = new StringContent(
                    $$"""{"code":"{{test._code}}","message":"Nothing there."}""", Encoding.UTF8, "application/json"),
            });
    }
}
