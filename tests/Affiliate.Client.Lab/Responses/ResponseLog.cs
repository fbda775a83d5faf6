using System.Text;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.Lab.Responses;

/// <summary>Keeps what is logged, and how long the longest call took on the clock of the account.</summary>
internal sealed class ResponseLog : ILoggerFactory, ILogger
{
    private const int FirstCall = 100;
    private const int LastCall = 102;
    private readonly StringBuilder _text = new();

    public string Text
    {
        get { lock (_text) return _text.ToString(); }
    }

    public double LongestCall { get; private set; }

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
        lock (_text)
        {
            _text.AppendLine(formatter(state, exception)).Append(exception);
            if (eventId.Id is < FirstCall or > LastCall || state is not IEnumerable<KeyValuePair<string, object?>> values)
                return;
            if (values.FirstOrDefault(static value => value.Key == "Seconds").Value is double seconds)
                LongestCall = Math.Max(LongestCall, seconds);
        }
    }

    public void Dispose()
    {
    }
}
