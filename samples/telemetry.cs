// Traces and metrics by OpenTelemetry, printed: dotnet run samples/telemetry.cs
// It runs against the embedded emulator, which throttles once. docs/observability.md explains the names.
#:project ../src/Affiliate.Client.All/Affiliate.Client.All.csproj
#:project ../src/Affiliate.Client.Emulator/Affiliate.Client.Emulator.csproj
#:package OpenTelemetry

using System.Diagnostics;
using Affiliate.Client.Diagnostics;
using Affiliate.Client.Emulator;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

using var traces = Sdk.CreateTracerProviderBuilder()
    .AddSource(AffiliateDiagnostics.ActivitySourceName)
    .AddProcessor(new SimpleActivityExportProcessor(new SpanPrinter()))
    .Build();
using var metrics = Sdk.CreateMeterProviderBuilder()
    .AddMeter(AffiliateDiagnostics.MeterName)
    .AddReader(new BaseExportingMetricReader(new MetricPrinter()))
    .Build();
await using var emulator = await VendorEmulator.StartAsync();
emulator.Leadway.Faults.On("GET /payouts").Times(1).Status(429);
await using var services = new ServiceCollection()
    .AddAffiliateClients(clients => clients
        .AddLeadDyno(_ => { }).AddAffiliateWP(_ => { }).AddAisle(_ => { }).AddLeadway(_ => { }).UseEmulator(emulator))
    .BuildServiceProvider();
Console.WriteLine($"{await services.GetRequiredService<IPayoutSources>().GetPayouts().CountAsync()} rows");

/// <summary>One line per span.</summary>
internal sealed class SpanPrinter : BaseExporter<Activity>
{
    public override ExportResult Export(in Batch<Activity> batch)
    {
        foreach (var span in batch)
            Console.WriteLine($"{span.DisplayName} {span.Duration} {span.Status} {string.Join(' ', span.TagObjects)}");
        return ExportResult.Success;
    }
}

/// <summary>One line per measured counter.</summary>
internal sealed class MetricPrinter : BaseExporter<Metric>
{
    public override ExportResult Export(in Batch<Metric> batch)
    {
        foreach (var metric in batch)
        {
            foreach (ref readonly var point in metric.GetMetricPoints())
            {
                var value = metric.MetricType == MetricType.Histogram ? point.GetHistogramCount() : point.GetSumLong();
                Console.WriteLine($"{metric.Name} {value} {metric.Unit}");
            }
        }

        return ExportResult.Success;
    }
}
