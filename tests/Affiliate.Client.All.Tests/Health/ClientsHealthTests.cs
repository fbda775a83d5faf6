using Affiliate.Client.Accounts;
using Affiliate.Client.Emulator;
using Affiliate.Client.Errors;
using Affiliate.Client.HealthChecks;
using Affiliate.Client.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Affiliate.Client.All.Tests.Health;

public sealed class ClientsHealthTests
{
    private static readonly AffiliateAccount Agency = new("Fake", "agency");
    private readonly VirtualTimeProvider _clock = new();
    private readonly FakePayoutSource _well = new([], new AffiliateAccount("Fake", "well"));
    private readonly FakePayoutSource _agency = new([], Agency);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_emulated_vendor_is_well_by_one_request_each_and_a_refused_key_is_told()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 30 }, Token);
        var services = new ServiceCollection().AddLogging();
        services.AddAffiliateClients(new ConfigurationBuilder().AddInMemoryCollection(emulator.Settings).Build());
        services.AddHealthChecks().AddAffiliateClients(options: new AffiliateHealthOptions { Interval = TimeSpan.Zero });
        await using var app = services.BuildServiceProvider();
        var health = app.GetRequiredService<HealthCheckService>();

        var report = await health.CheckHealthAsync(Token);
        report.Status.ShouldBe(HealthStatus.Healthy);
        report.Entries["affiliate-clients"].Data.Keys.Order().ShouldBe(
            ["Aisle/default", "AffiliateWP/default", "LeadDyno/default", "Leadway/default"], ignoreOrder: true);
        emulator.Requests.Total.ShouldBeLessThanOrEqualTo(6); // the OAuth and the linked rows that one page may need are in it

        emulator.Leadway.AccessToken = "canary-another";
        report = await health.CheckHealthAsync(Token);
        report.Status.ShouldBe(HealthStatus.Unhealthy);
        report.Entries["affiliate-clients"].Description!.ShouldContain("Leadway/default");
        report.Entries["affiliate-clients"].Description!.ShouldNotContain("canary");
    }

    [Fact]
    public async Task Vendors_are_asked_once_in_five_minutes_and_after_a_failure_once_in_thirty_seconds()
    {
        await using var app = Build();
        await CheckAsync(app);
        _clock.Advance(TimeSpan.FromMinutes(4));
        (await CheckAsync(app)).ShouldBe(HealthStatus.Healthy);
        (_well.Queries.Count, _agency.Queries.Count).ShouldBe((1, 1));

        _agency.Failure = new ProtocolException(Agency, "list", "It broke.");
        (await CheckAsync(app)).ShouldBe(HealthStatus.Healthy);
        _clock.Advance(TimeSpan.FromMinutes(1));
        (await CheckAsync(app)).ShouldBe(HealthStatus.Unhealthy);
        _clock.Advance(TimeSpan.FromSeconds(29));
        (await CheckAsync(app)).ShouldBe(HealthStatus.Unhealthy);
        _agency.Failure = null;
        _clock.Advance(TimeSpan.FromSeconds(1));
        (await CheckAsync(app)).ShouldBe(HealthStatus.Healthy);
        (_well.Queries.Count, _agency.Queries.Count).ShouldBe((2, 3));
        _agency.Queries.ShouldAllBe(query => query.PageSize == 1);
    }

    [Fact]
    public async Task What_passes_by_itself_is_degraded_and_the_app_says_how_bad_the_rest_is()
    {
        await using var app = Build(HealthStatus.Degraded);
        _agency.Failure = new TransportException(Agency, "list", "No connection.", new IOException("reset"));
        (await CheckAsync(app)).ShouldBe(HealthStatus.Degraded);
        _clock.Advance(TimeSpan.FromMinutes(1));
        _agency.Failure = new ProtocolException(Agency, "list", "It broke.");
        (await CheckAsync(app)).ShouldBe(HealthStatus.Degraded);
    }

    [Fact]
    public async Task A_check_that_is_cancelled_leaves_nothing_behind()
    {
        await using var app = Build();
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        var health = app.GetRequiredService<HealthCheckService>();
        await Should.ThrowAsync<OperationCanceledException>(() => health.CheckHealthAsync(stopped.Token));
        (await CheckAsync(app)).ShouldBe(HealthStatus.Healthy);
    }

    private static async Task<HealthStatus> CheckAsync(IServiceProvider app) =>
        (await app.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token)).Status;

    private ServiceProvider Build(HealthStatus? failureStatus = null)
    {
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(_clock);
        services.AddAffiliateClients(clients => clients.OnlyThese(_well, _agency));
        services.AddHealthChecks().AddAffiliateClients(failureStatus: failureStatus);
        return services.BuildServiceProvider();
    }
}
