// Traces and metrics by OpenTelemetry, printed: dotnet run samples/telemetry.cs [-- --config FILE]
// Without --config it runs against the embedded emulator, which throttles. docs/observability.md explains the names.
#:project ../src/Affiliate.Client.All/Affiliate.Client.All.csproj
#:project ../src/Affiliate.Client.Emulator/Affiliate.Client.Emulator.csproj
#:package Microsoft.Extensions.Configuration.Json
#:package OpenTelemetry

using System.Diagnostics;
using System.Globalization;
using Affiliate.Client.Diagnostics;
using Affiliate.Client.Emulator;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

if (args is not ([] or ["--config", _]) || (args is ["--config", var file] && !File.Exists(file)))
{
    Console.Error.WriteLine("usage: dotnet run samples/telemetry.cs -- [--config FILE]");
    return 2;
}

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
var configuration = args is [_, var path]
    ? new ConfigurationBuilder().AddJsonFile(Path.GetFullPath(path)).Build()
    : new ConfigurationBuilder().AddInMemoryCollection(emulator.Settings).Build();
await using var services = new ServiceCollection().AddAffiliateClients(configuration).BuildServiceProvider();
try
{
    var rows = 0;
    await foreach (var _ in services.GetRequiredService<IPayoutSources>().GetPayouts()) rows++;
    Console.WriteLine($"{rows} rows");
}
catch (Exception failure) when (failure is AffiliateClientException or OptionsValidationException)
{
    Console.Error.WriteLine($"failed: {failure.Message}");
    return failure is AffiliateClientException ? 1 : 2;
}

return metrics.ForceFlush() ? 0 : 1;

/// <summary>One line per span. An exporter of your own is this much; for a real one take OpenTelemetry's OTLP exporter.</summary>
internal sealed class SpanPrinter : BaseExporter<Activity>
{
    public override ExportResult Export(in Batch<Activity> batch)
    {
        foreach (var span in batch)
            Console.WriteLine(
                $"{span.DisplayName} {span.Duration.TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture)} ms {span.Status} "
                    + $"{string.Join(' ', span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))}"
            );
        return ExportResult.Success;
    }
}

/// <summary>One line per measured series: the sum of a counter, the count and sum of a histogram.</summary>
internal sealed class MetricPrinter : BaseExporter<Metric>
{
    public override ExportResult Export(in Batch<Metric> batch)
    {
        foreach (var metric in batch)
        {
            foreach (ref readonly var point in metric.GetMetricPoints())
            {
                var tags = new List<string>();
                foreach (var tag in point.Tags) tags.Add($"{tag.Key}={tag.Value}");
                Console.WriteLine($"{metric.Name} {Value(metric, point)} {metric.Unit} {string.Join(' ', tags)}");
            }
        }

        return ExportResult.Success;
    }

    private static string Value(Metric metric, in MetricPoint point) =>
        metric.MetricType switch
        {
            MetricType.LongSum or MetricType.LongSumNonMonotonic => point.GetSumLong().ToString(CultureInfo.InvariantCulture),
            MetricType.LongGauge => point.GetGaugeLastValueLong().ToString(CultureInfo.InvariantCulture),
            MetricType.Histogram =>
                $"{point.GetHistogramCount()} in all {point.GetHistogramSum().ToString("F3", CultureInfo.InvariantCulture)}",
            _ => metric.MetricType.ToString(),
        };
}
