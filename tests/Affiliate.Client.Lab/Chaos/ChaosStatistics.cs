using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Affiliate.Client.Lab.Chaos;

/// <summary>The sum of many runs.</summary>
internal sealed class ChaosStatistics
{
    private readonly SortedDictionary<string, int> _faults = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _failures = new(StringComparer.Ordinal);
    private long _mutations;
    private long _requests;
    private long _rows;
    private long _complete;
    private long _retries;
    private long _shifts;

    public int Runs { get; private set; }

    public List<string> Wrong { get; } = [];

    public long Complete => _complete;

    public long Retries => Volatile.Read(ref _retries);

    public long Shifts => Volatile.Read(ref _shifts);

    public IReadOnlyDictionary<string, int> Faults => _faults;

    public IReadOnlyDictionary<string, int> Failures => _failures;

    /// <summary>Counts repetitions and repaired shifts by the library's own metrics, until disposed of.</summary>
    public IDisposable Listen()
    {
        var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument),
        };
        listener.SetMeasurementEventCallback<long>(
            (instrument, value, _, _) =>
            {
                if (instrument.Name == "affiliate.client.retries")
                    Interlocked.Add(ref _retries, value);
                if (instrument.Name == "affiliate.client.shifts_repaired")
                    Interlocked.Add(ref _shifts, value);
            }
        );
        listener.Start();
        return listener;
    }

    public void Add(int seed, ChaosOutcome outcome)
    {
        Runs++;
        _mutations += outcome.Mutations;
        _requests += outcome.Requests;
        _rows += outcome.Rows;
        _complete += ChaosRun.Vendors - outcome.Failures.Count;
        foreach (var (kind, count) in outcome.Faults)
            _faults[kind] = _faults.GetValueOrDefault(kind) + count;
        foreach (var failure in outcome.Failures)
            _failures[failure] = _failures.GetValueOrDefault(failure) + 1;
        Wrong.AddRange(outcome.Wrong.Select(wrong => $"seed {seed}: {wrong}"));
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        var syncs = Runs * ChaosRun.Vendors;
        var failures = _failures.Values.Sum();
        Line($"runs {Runs}, syncs {syncs}, complete {_complete}, typed failures {failures}, wrong ends {Wrong.Count}");
        Line($"requests {_requests}, rows {_rows}, rows changed meanwhile {_mutations}, retries {Retries}, shifts repaired {Shifts}");
        Line($"faults {_faults.Values.Sum()}: {string.Join(", ", _faults.Select(pair => $"{pair.Key} {pair.Value}"))}");
        Line($"failures: {string.Join(", ", _failures.Select(pair => $"{pair.Key} {pair.Value}"))}");
        foreach (var wrong in Wrong)
            Line($"WRONG {wrong}");
        return text.ToString();

        void Line(FormattableString line) => text.AppendLine(line.ToString(CultureInfo.InvariantCulture));
    }
}
