namespace Affiliate.Client.Diagnostics;

/// <summary>
/// The names by which this library's traces, metrics and logs are found. What they hold is listed in docs/observability.md.
/// </summary>
public static class AffiliateDiagnostics
{
    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/>; one span per call.</summary>
    public const string ActivitySourceName = "Affiliate.Client";

    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public const string MeterName = "Affiliate.Client";

    /// <summary>The category of all log entries.</summary>
    public const string LoggerCategory = "Affiliate.Client";
}
