// A web API over a ledger that stays in step by itself: dotnet run --project samples/web
//   /owed      what is owed, per currency
//   /changes   what changed, as server-sent events; who comes back with Last-Event-ID goes on after it
//   /health    whether every account is kept in step
// Accounts come from the section "Affiliate" of the configuration, options of the sync from "Sync", the database from the connection string
// "Ledger". Without accounts it runs on the embedded emulator. Traces and metrics go to OTEL_EXPORTER_OTLP_ENDPOINT, where that is set.
using Affiliate.Client.Diagnostics;
using Affiliate.Client.Emulator;
using Affiliate.Client.Payables;
using Affiliate.Client.Samples.Web;
using Affiliate.Client.Sync.Hosting;
using Affiliate.Client.Sync.Ledger;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using OpenTelemetry;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning).AddFilter("System.Net.Http", LogLevel.Warning);
var accounts = builder.Configuration.GetSection("Affiliate");
await using var emulator = accounts.GetChildren().Any() ? null : await VendorEmulator.StartAsync();
if (emulator is not null)
{
    var settings = emulator.Settings.Select(setting => KeyValuePair.Create($"{accounts.Path}:{setting.Key}", setting.Value));
    builder.Configuration.AddInMemoryCollection(settings);
}

// Rows of the emulator must never get into a ledger of real ones.
using var file = emulator is null ? null : new TemporaryLedger();
var ledgerDatabase = file?.ConnectionString ?? builder.Configuration.GetConnectionString("Ledger") ?? "Data Source=ledger.db";
builder.Services.AddAffiliateClients(accounts);
builder.Services.AddAffiliateSync(database => database.UseSqlite(ledgerDatabase), builder.Configuration.GetSection("Sync").Bind);
builder.Services.AddHealthChecks().AddAffiliateSync();
builder.Services.AddSingleton<ChangeFeed>();

var telemetry = builder.Services.AddOpenTelemetry()
    .WithTracing(traces => traces.AddSource(AffiliateDiagnostics.ActivitySourceName, SyncDiagnostics.Name))
    .WithMetrics(metrics => metrics.AddMeter(AffiliateDiagnostics.MeterName, SyncDiagnostics.Name));
if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is not null) telemetry.UseOtlpExporter();

var app = builder.Build();
if (emulator is not null)
{
    WebLog.EmulatorInUse(app.Logger, emulator.Address);
    app.Use((context, next) =>
    {
        context.Response.Headers["Affiliate-Emulator"] = "true";
        return next(context);
    });
}

app.MapGet("/owed", async (IPayoutLedger ledger, TimeProvider time, CancellationToken cancellationToken) =>
    OwedReply.From(await PayablesReport.CreateAsync(ledger, Instant.FromDateTimeOffset(time.GetUtcNow()), cancellationToken)));
app.MapGet("/changes", (ChangeFeed feed, [FromHeader(Name = "Last-Event-ID")] long? after) =>
    TypedResults.ServerSentEvents(feed.FollowAsync(after ?? 0)));
app.MapHealthChecks("/health");
await app.RunAsync();
