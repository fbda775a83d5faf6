namespace Affiliate.Client.Shared.RateLimiting;

/// <summary>
/// Permits that were taken ahead of need, so that a call which follows others costs no round trip. Its size grows with the demand, and
/// nobody holds more than a tenth of a limit like this, nor for long. The limiter's lock guards every call.
/// </summary>
/// <param name="max">The most permits; with fewer than 2, none are held.</param>
/// <param name="life">How long after the question that brought it a permit may be held.</param>
internal sealed class PermitStock(int max, TimeSpan life)
{
    /// <summary>One is used while the response to the last one brings the next.</summary>
    private const int Smallest = 2;

    private readonly Queue<(SharedLease Permit, TimeSpan Asked)> _permits = new();
    private TimeSpan? _lastMiss;
    private int _target;

    /// <summary>How many permits the next question asks for beyond those that are waited for.</summary>
    internal int Missing => Math.Max(0, _target - _permits.Count);

    /// <summary>When the oldest has to go back; null if there is none.</summary>
    internal TimeSpan? End => _permits.TryPeek(out var oldest) ? oldest.Asked + life : null;

    internal void Add(SharedLease permit, TimeSpan asked) => _permits.Enqueue((permit, asked));

    /// <summary>A permit that is still good; null if there is none, and that is remembered.</summary>
    internal SharedLease? Take(TimeSpan now)
    {
        if (_permits.TryPeek(out var oldest) && now < oldest.Asked + life) return _permits.Dequeue().Permit;
        // A call that comes alone holds nothing ahead; one that follows another does.
        var isAlone = _lastMiss is not { } last || now - last >= life;
        _lastMiss = now;
        if (!isAlone && max >= Smallest) _target = Math.Clamp(2 * _target, Smallest, max);
        return null;
    }

    /// <summary>Takes out what was not used in its time; there was less demand than that.</summary>
    internal List<long> TakeExpired(TimeSpan now)
    {
        var expired = new List<long>();
        while (End <= now) expired.Add(_permits.Dequeue().Permit.Id);
        if (expired.Count > 0) _target = _target / 2 < Smallest ? 0 : _target / 2;
        return expired;
    }

    /// <summary>Takes everything out; the account is not far from its limits any more.</summary>
    internal List<long> Clear()
    {
        var all = _permits.Select(static held => held.Permit.Id).ToList();
        _permits.Clear();
        _target = 0;
        return all;
    }
}
