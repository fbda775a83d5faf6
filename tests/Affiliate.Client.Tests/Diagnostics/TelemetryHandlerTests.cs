using Affiliate.Client.Tests.Shared.Diagnostics;
using System.Diagnostics;
using Affiliate.Client.Accounts;
using Affiliate.Client.Diagnostics;
using Affiliate.Client.Errors;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Testing;
using Affiliate.Client.Tests.Resilience;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.Tests.Diagnostics;

public sealed class TelemetryHandlerTests : IDisposable
{
    private readonly string _name = $"telemetry-{Guid.NewGuid():N}";
    private readonly VirtualTimeProvider _clock = new();
    private readonly RecordingLoggerFactory _log = new();
    private readonly Telemetry _telemetry;

    public TelemetryHandlerTests() => _telemetry = new Telemetry(_name);

    [Fact]
    public async Task A_call_that_was_repeated_is_one_span()
    {
        using var account = Make(ScriptedServer.Status(500), ScriptedServer.Status(429, ("Retry-After", "3")), ScriptedServer.Ok());
        using var response = await account.RunAsync(Account.IdempotentWrite);

        var span = _telemetry.Spans.ShouldHaveSingleItem();
        (span.Kind, span.DisplayName, span.Status).ShouldBe((ActivityKind.Client, "PUT /affiliates/{id}", ActivityStatusCode.Unset));
        span.TagObjects.OrderBy(static t => t.Key, StringComparer.Ordinal)
            .Select(static t => $"{t.Key}={t.Value}")
            .ShouldBe([
                $"affiliate.account={_name}",
                "affiliate.attempts=3",
                "affiliate.operation=UpdateAffiliate",
                "affiliate.vendor=LeadDyno",
                "http.request.method=PUT",
                "http.response.status_code=200",
                "server.address=vendor.test",
                "server.port=443",
                "url.template=/affiliates/{id}",
            ]);
    }

    [Fact]
    public async Task A_failed_call_names_its_status_as_the_error()
    {
        using var account = Make(ScriptedServer.Status(404));
        await account.RunAsync(Account.Read).ShouldThrowAsync<AffiliateApiException>();

        var span = _telemetry.Spans.ShouldHaveSingleItem();
        (span.Status, span.GetTagItem("error.type"), span.GetTagItem("http.response.status_code")).ShouldBe(
            (ActivityStatusCode.Error, "404", 404)
        );
        _log.Count(101).ShouldBe(1);
    }

    [Fact]
    public async Task A_call_without_a_response_names_the_exception()
    {
        using var account = Make(ScriptedServer.Reset());
        await account.RunAsync(Account.UnsafeWrite).ShouldThrowAsync<TransportException>();

        var span = _telemetry.Spans.ShouldHaveSingleItem();
        (span.GetTagItem("error.type"), span.GetTagItem("http.response.status_code")).ShouldBe(
            ("Affiliate.Client.Errors.TransportException", null)
        );
    }

    [Fact]
    public async Task Calls_time_retries_and_waits_are_measured()
    {
        using var account = Make(ScriptedServer.Status(503), ScriptedServer.Ok());
        using var first = await account.RunAsync(Account.Read);
        using var second = await account.RunAsync(Account.Read);

        _telemetry.Sum("affiliate.client.calls").ShouldBe(2);
        _telemetry.Sum("affiliate.client.retries").ShouldBe(1);
        _telemetry.Sum("affiliate.client.call.duration").ShouldBe(60);
        _telemetry.Sum("affiliate.client.permit.wait").ShouldBe(58);
        _telemetry.Measurements.First(static m => m.Name == "affiliate.client.retries").Tags["error.type"].ShouldBe("503");
    }

    [Fact]
    public async Task A_long_wait_for_the_limiter_is_told_once_with_its_length()
    {
        using var account = Make(ScriptedServer.Ok());
        for (var call = 0; call < 3; call++) using (await account.RunAsync(Account.Read)) { }

        var (level, id, text) = _log.Entries.Where(static entry => entry.Id.Id == 123).ShouldHaveSingleItem();
        (level, id.Name).ShouldBe((LogLevel.Information, "PermitAwaited"));
        text.ShouldContain("LeadDyno/" + _name);
        text.ShouldContain("waited 60.000 s");
        text.ShouldContain("Operation=ListCommissions");
    }

    [Fact]
    public async Task A_short_wait_for_the_limiter_is_not_told()
    {
        using var account = Make(TimeSpan.FromSeconds(5), ScriptedServer.Ok());
        for (var call = 0; call < 3; call++) using (await account.RunAsync(Account.Read)) { }
        _telemetry.Sum("affiliate.client.permit.wait").ShouldBe(5);
        _log.Count(123).ShouldBe(0);
    }

    [Fact]
    public async Task A_long_wait_that_is_cancelled_is_told_too()
    {
        using var account = Make(ScriptedServer.Ok());
        for (var call = 0; call < 2; call++) using (await account.RunAsync(Account.Read)) { }
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(20), _clock);
        await _clock.RunAsync(account.SendCancellablyAsync(Account.Read, stop.Token)).ShouldThrowAsync<OperationCanceledException>();
        _log.Entries.Where(static entry => entry.Id.Id == 123).ShouldHaveSingleItem().Text.ShouldContain("waited 20.000 s");
    }

    [Fact]
    public void Listings_count_pages_rows_and_repairs()
    {
        var account = new AffiliateAccount("LeadDyno", _name);
        PagingMetrics.PageRead(account, "Commissions", 100);
        PagingMetrics.PageRead(account, "Commissions", 7);
        PagingMetrics.ShiftsRepaired(account, "Commissions", 3);

        _telemetry.Sum("affiliate.client.pages").ShouldBe(2);
        _telemetry.Sum("affiliate.client.rows").ShouldBe(107);
        _telemetry.Sum("affiliate.client.shifts_repaired").ShouldBe(3);
    }

    public void Dispose()
    {
        _telemetry.Dispose();
        _log.Dispose();
    }

    private Account Make(params Func<HttpRequestMessage, HttpResponseMessage>[] responses) => Make(TimeSpan.FromMinutes(1), responses);

    private Account Make(TimeSpan window, params Func<HttpRequestMessage, HttpResponseMessage>[] responses) =>
        new(
            _clock,
            new ScriptedServer(_clock, responses),
            limits: new RateLimits { Windows = [new RateLimit(2, window)] },
            name: _name,
            loggers: _log
        );
}
