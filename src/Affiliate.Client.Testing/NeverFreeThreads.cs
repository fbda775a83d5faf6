namespace Affiliate.Client.Testing;

/// <summary>How many threads of the pool a test runner sits on all the time. Work is not waited for on these.</summary>
internal static class NeverFreeThreads
{
    /// <summary>After so many waits in vain, one after the other, a thread that was busy in all of them counts as never free.</summary>
    private const int WaitsUntilNeverFree = 4;

    private static readonly object Lock = new();
    private static int _count;
    private static int _waitsInVain;
    private static int _fewestInThem = int.MaxValue;

    /// <summary>Whether those that are busy now are all among them.</summary>
    internal static bool AreAll(int busy)
    {
        lock (Lock)
        {
            _fewestInThem = Math.Min(_fewestInThem, busy);
            _count = Math.Min(_count, busy);
            return busy <= _count;
        }
    }

    internal static void CameToRest()
    {
        lock (Lock) (_waitsInVain, _fewestInThem) = (0, int.MaxValue);
    }

    internal static void WaitedInVain()
    {
        lock (Lock)
        {
            if (++_waitsInVain < WaitsUntilNeverFree || _fewestInThem == int.MaxValue) return;
            (_count, _waitsInVain, _fewestInThem) = (_fewestInThem, 0, int.MaxValue);
        }
    }
}
