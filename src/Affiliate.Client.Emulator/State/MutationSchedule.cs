namespace Affiliate.Client.Emulator.State;

/// <summary>Changes rows between requests, the same for the same seed and the same requests.</summary>
public sealed class MutationSchedule
{
    private readonly EmulatedVendor _vendor;
    private readonly List<Mutation> _log = [];
    private SeededRandom? _random;
    private double _rate;
    private int _limit;

    internal MutationSchedule(EmulatedVendor vendor) => _vendor = vendor;

    /// <summary>What was changed so far, oldest first.</summary>
    public IReadOnlyList<Mutation> Log
    {
        get
        {
            lock (_vendor.Gate)
                return [.. _log];
        }
    }

    /// <summary>From now on, before a read is answered, inserts, deletes or changes one payout row with this probability.</summary>
    /// <param name="seed">Decides when and what.</param>
    /// <param name="rate">0 to 1 per request.</param>
    /// <param name="limit">The most changes that are made.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is not within 0 and 1.</exception>
    public void Schedule(ulong seed, double rate, int limit = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rate);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rate, 1);
        lock (_vendor.Gate)
        {
            _random = new SeededRandom(seed);
            _rate = rate;
            _limit = limit;
        }
    }

    /// <summary>Makes no more changes.</summary>
    public void Stop()
    {
        lock (_vendor.Gate)
            _random = null;
    }

    internal void BeforeRead()
    {
        if (_random is null || _limit == 0 || !_random.Chance(_rate))
            return;

        if (_vendor.Mutate(_random) is { } mutation)
        {
            _limit--;
            _log.Add(mutation);
        }
    }
}
