namespace Affiliate.Client.Emulator.State;

/// <summary>Changes of data between requests, for all vendors together.</summary>
public sealed class EmulatorMutations
{
    private readonly IReadOnlyList<EmulatedVendor> _vendors;

    internal EmulatorMutations(IReadOnlyList<EmulatedVendor> vendors) => _vendors = vendors;

    /// <summary>
    /// Calls <see cref="MutationSchedule.Schedule"/> of each vendor, each with a seed of its own that follows from this one.
    /// </summary>
    public void Schedule(ulong seed, double rate, int limit = int.MaxValue)
    {
        var random = new SeededRandom(seed);
        foreach (var vendor in _vendors)
            vendor.Mutations.Schedule(random.Next(), rate, limit);
    }

    /// <summary>Makes no more changes.</summary>
    public void Stop()
    {
        foreach (var vendor in _vendors)
            vendor.Mutations.Stop();
    }
}
