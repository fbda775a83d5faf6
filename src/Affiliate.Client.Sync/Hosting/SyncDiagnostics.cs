using System.Diagnostics;
using System.Diagnostics.Metrics;
using Affiliate.Client.Accounts;
using Affiliate.Client.Sync.Runs;
using Affiliate.Client.Sync.Storage;

namespace Affiliate.Client.Sync.Hosting;

/// <summary>The names under which the sync reports to OpenTelemetry.</summary>
public static class SyncDiagnostics
{
    /// <summary>The name of the activity source and of the meter: <c>Affiliate.Client.Sync</c>.</summary>
    public const string Name = "Affiliate.Client.Sync";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Read = Meter.CreateCounter<long>("affiliate.sync.rows.read", "{row}", "Rows read from vendors.");
    private static readonly Counter<long> Changed =
        Meter.CreateCounter<long>("affiliate.sync.rows.changed", "{row}", "Changes appended to the history.");
    private static readonly Gauge<long> Missing =
        Meter.CreateGauge<long>("affiliate.sync.rows.missing", "{row}", "Rows in doubt after the last full listing.");
    private static readonly Gauge<double> LastSuccess =
        Meter.CreateGauge<double>("affiliate.sync.last_success", "s", "Unix time of the last finished run: the lag is now minus this.");
    private static readonly Gauge<double> LastFull =
        Meter.CreateGauge<double>("affiliate.sync.last_full", "s", "Unix time of the last full listing.");

    internal static Activity? Start(AffiliateAccount account, SyncKind kind)
    {
        var activity = Source.StartActivity("affiliate.sync");
        activity?.SetTag("affiliate.vendor", account.Vendor)
            .SetTag("affiliate.account", account.Name)
            .SetTag("affiliate.sync.kind", kind.ToString());
        return activity;
    }

    internal static void RowsRead(AffiliateAccount account, long rows) => Read.Add(rows, Tags(account));

    internal static void Finished(Activity? activity, SyncResult result, LedgerAccount state)
    {
        var tags = Tags(result.Account);
        Changed.Add(result.Changes, tags);
        activity?.SetTag("affiliate.sync.rows", result.Rows)
            .SetTag("affiliate.sync.changes", result.Changes)
            .SetTag("affiliate.sync.kind", result.Kind.ToString());
        if (result.Kind == SyncKind.Full) Missing.Record(result.Missing, tags);
        if (state.LastSuccessAt is { } success) LastSuccess.Record(success.ToUnixTimeMilliseconds() / 1000.0, tags);
        if (state.LastFullAt is { } full) LastFull.Record(full.ToUnixTimeMilliseconds() / 1000.0, tags);
    }

    private static TagList Tags(AffiliateAccount account) =>
        new() { { "affiliate.vendor", account.Vendor }, { "affiliate.account", account.Name } };
}
