namespace Affiliate.Client.Resilience;

/// <summary>
/// Bounds the extra requests of an account: every call earns a fraction of a repetition, and so does time. Little can be saved up,
/// so that a long good time does not pay for a storm.
/// </summary>
internal sealed class RetryBudget
{
    private readonly object _lock = new();
    private readonly TimeProvider _time;
    private readonly double _ratio;
    private readonly double _floorPerMinute;
    private readonly double _max;
    private double _balance;
    private long _refilledAt;

    internal RetryBudget(RetryOptions options, TimeProvider time)
    {
        _time = time;
        _ratio = options.BudgetRatio;
        _floorPerMinute = options.BudgetFloorPerMinute;
        _balance = _max = Math.Max(1, _floorPerMinute);
        _refilledAt = time.GetTimestamp();
    }

    internal void OnCall()
    {
        lock (_lock) _balance = Math.Min(_max, _balance + _ratio);
    }

    internal bool TryTake()
    {
        lock (_lock)
        {
            var now = _time.GetTimestamp();
            _balance = Math.Min(_max, _balance + (_time.GetElapsedTime(_refilledAt, now).TotalMinutes * _floorPerMinute));
            _refilledAt = now;
            if (_balance < 1) return false;
            _balance--;
            return true;
        }
    }
}
