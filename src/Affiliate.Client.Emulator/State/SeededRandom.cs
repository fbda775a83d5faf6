namespace Affiliate.Client.Emulator.State;

/// <summary>SplitMix64. Own code, because the sequence of the framework's generator may change with its version.</summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 to below <paramref name="exclusive"/>.</summary>
    public int Below(int exclusive) => (int)(Next() % (ulong)exclusive);

    /// <summary>True once in <paramref name="n"/>.</summary>
    public bool OneIn(int n) => Below(n) == 0;

    public bool Chance(double probability) => (Next() >> 11) * (1.0 / (1UL << 53)) < probability;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>An amount with cents, from 0.01 up to <paramref name="max"/>.</summary>
    public decimal Amount(int max) => (1 + Below(max * 100)) / 100m;

    public string Hex(int length)
    {
        var text = new char[length];
        for (var i = 0; i < length; i++)
            text[i] = "0123456789abcdef"[Below(16)];
        return new string(text);
    }
}
