using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.Tests.Shared.Diagnostics;

/// <summary>Keeps every log entry of every level.</summary>
internal sealed class RecordingLoggerFactory : ILoggerFactory, ILogger
{
    internal ConcurrentQueue<(LogLevel Level, EventId Id, string Text)> Entries { get; } = new();

    internal int Count(int eventId) => Entries.Count(entry => entry.Id.Id == eventId);

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        var values = state is IEnumerable<KeyValuePair<string, object?>> pairs
            ? string.Join(" ", pairs.Select(static p => $"{p.Key}={p.Value}"))
            : "";
        Entries.Enqueue((logLevel, eventId, $"{formatter(state, exception)} {values} {exception}"));
    }

    public void Dispose()
    {
    }
}
