using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.All.Tests.Secrets;

/// <summary>
/// Everything that the process shows to an operator while this lives: logs of every level, spans and measurements of every source.
/// </summary>
internal sealed class Shown : ILoggerFactory, ILogger
{
    private readonly StringBuilder _seen = new();
    private readonly ActivityListener _spans;
    private readonly MeterListener _meters = new()
    {
        InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument),
    };

    public Shown()
    {
        _spans = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
                Add(
                    $"{span.DisplayName} {span.StatusDescription} {string.Join(' ', span.TagObjects)} "
                        + $"{string.Join(' ', span.Events.SelectMany(static e => e.Tags))} {string.Join(' ', span.Baggage)}"
                ),
        };
        ActivitySource.AddActivityListener(_spans);
        _meters.SetMeasurementEventCallback<long>((_, _, tags, _) => Add(string.Join(' ', tags.ToArray())));
        _meters.SetMeasurementEventCallback<double>((_, _, tags, _) => Add(string.Join(' ', tags.ToArray())));
        _meters.Start();
    }

    public string Text
    {
        get { lock (_seen) return _seen.ToString(); }
    }

    public void Add(string text)
    {
        lock (_seen) _seen.AppendLine(text);
    }

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull
    {
        Add($"{state}");
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) =>
        Add(
            $"{formatter(state, exception)} "
                + $"{(state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(' ', values) : "")} {exception}"
        );

    public void Dispose()
    {
        _spans.Dispose();
        _meters.Dispose();
    }
}
