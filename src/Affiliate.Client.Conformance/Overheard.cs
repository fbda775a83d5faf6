using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.Conformance;

/// <summary>Everything that the library lets others hear: logs of every level, spans, measurements.</summary>
internal sealed class Overheard : ILoggerFactory, ILogger
{
    private readonly StringBuilder _text = new();
    private readonly ActivityListener _spans;
    private readonly MeterListener _meters;

    /// <summary>Starts to listen.</summary>
    public Overheard()
    {
        _spans = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
                Add(
                    $"{span.DisplayName} {span.StatusDescription} {string.Join(' ', span.TagObjects)} "
                        + $"{string.Join(' ', span.Events.SelectMany(static e => e.Tags))}"
                ),
        };
        ActivitySource.AddActivityListener(_spans);
        _meters = new MeterListener { InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        _meters.SetMeasurementEventCallback<long>(
            (instrument, value, tags, _) => Add($"{instrument.Name} {value} {string.Join(' ', tags.ToArray())}")
        );
        _meters.SetMeasurementEventCallback<double>(
            (instrument, value, tags, _) => Add($"{instrument.Name} {value} {string.Join(' ', tags.ToArray())}")
        );
        _meters.Start();
    }

    /// <summary>What was heard.</summary>
    public string Text
    {
        get
        {
            lock (_text) return _text.ToString();
        }
    }

    /// <summary>Adds what was heard elsewhere.</summary>
    public void Add(string text)
    {
        lock (_text) _text.AppendLine(text);
    }

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => this;

    /// <inheritdoc/>
    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Add($"{state}");
        return null;
    }

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => true;

    /// <inheritdoc/>
    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        ArgumentNullException.ThrowIfNull(formatter);
        Add(
            $"{formatter(state, exception)} "
                + $"{(state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(' ', values) : "")} {exception}"
        );
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _spans.Dispose();
        _meters.Dispose();
    }
}
