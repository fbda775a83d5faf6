using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Affiliate.Client.Diagnostics;

namespace Affiliate.Client.Tests.Shared.Diagnostics;

/// <summary>Listens to every span and every measurement of one account.</summary>
internal sealed class Telemetry : IDisposable
{
    private readonly ActivityListener _spans;
    private readonly MeterListener _meters = new();

    internal Telemetry(string account)
    {
        _spans = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == AffiliateDiagnostics.ActivitySourceName,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.GetTagItem("affiliate.account") as string == account) Spans.Enqueue(activity);
            },
        };
        ActivitySource.AddActivityListener(_spans);
        _meters.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == AffiliateDiagnostics.MeterName) listener.EnableMeasurementEvents(instrument);
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(account, instrument, value, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(account, instrument, value, tags));
        _meters.Start();
    }

    internal ConcurrentQueue<Activity> Spans { get; } = new();

    internal ConcurrentQueue<(string Name, double Value, Dictionary<string, object?> Tags)> Measurements { get; } = new();

    internal double Sum(string name) => Measurements.Where(m => m.Name == name).Sum(static m => m.Value);

    public void Dispose()
    {
        _spans.Dispose();
        _meters.Dispose();
    }

    private void Note(string account, Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var known = new Dictionary<string, object?>();
        foreach (var (key, tag) in tags) known[key] = tag;
        if (known.GetValueOrDefault("affiliate.account") as string == account) Measurements.Enqueue((instrument.Name, value, known));
    }
}
