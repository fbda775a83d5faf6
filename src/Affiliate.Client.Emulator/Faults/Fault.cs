using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Faults;

/// <summary>A fault that was planned; tells how often it struck.</summary>
public sealed class Fault
{
    private readonly string _route;
    private readonly Func<RecordedRequest, bool>? _condition;
    private readonly Action<FaultEffects> _apply;
    private readonly int? _times;
    private int _skip;
    private int _hits;

    internal Fault(string kind, string route, Func<RecordedRequest, bool>? condition, int skip, int? times, Action<FaultEffects> apply)
    {
        Kind = kind;
        _route = route;
        _condition = condition;
        _skip = skip;
        _times = times;
        _apply = apply;
    }

    /// <summary>What goes wrong: the last word of its description, for example <c>Reset</c>.</summary>
    public string Kind { get; }

    /// <summary>How many requests it struck.</summary>
    public int Hits => Volatile.Read(ref _hits);

    internal bool Strikes(RecordedRequest request)
    {
        if (Hits >= _times || (_route != FaultPlan.AnyRoute && _route != request.Route) || _condition?.Invoke(request) == false)
            return false;

        if (_skip > 0)
        {
            _skip--;
            return false;
        }

        return true;
    }

    internal void Apply(FaultEffects effects)
    {
        Interlocked.Increment(ref _hits);
        effects.Count++;
        _apply(effects);
    }
}
