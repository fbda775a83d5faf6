namespace Affiliate.Client.Paging.Internal;

/// <summary>A set of 64-bit row keys in one flat array: 10 to 16 bytes a row, no object per row.</summary>
internal sealed class KeySet
{
    private ulong[] _slots = new ulong[64];
    private bool _hasZero;
    private int _used;

    public int Count => _used + (_hasZero ? 1 : 0);

    public long Bytes => 8L * _slots.Length;

    public bool Contains(ulong key) => key == 0 ? _hasZero : _slots[Find(_slots, key)] == key;

    /// <summary>Adds the key; false if it was there.</summary>
    public bool Add(ulong key)
    {
        if (key == 0)
        {
            var added = !_hasZero;
            _hasZero = true;
            return added;
        }

        var slot = Find(_slots, key);
        if (_slots[slot] == key) return false;
        _slots[slot] = key;
        if (++_used > _slots.Length / 5 * 4) Grow();
        return true;
    }

    public void Clear()
    {
        Array.Clear(_slots);
        (_hasZero, _used) = (false, 0);
    }

    public void UnionWith(KeySet other)
    {
        if (other._hasZero) _hasZero = true;
        foreach (var key in other._slots)
        {
            if (key != 0) Add(key);
        }
    }

    /// <summary>How many of these keys the other set does not hold.</summary>
    public long CountMissingFrom(KeySet other)
    {
        var missing = _hasZero && !other._hasZero ? 1L : 0;
        foreach (var key in _slots)
        {
            if (key != 0 && !other.Contains(key)) missing++;
        }

        return missing;
    }

    private static int Find(ulong[] slots, ulong key)
    {
        // Ids are often consecutive: the multiplication spreads them, and the second one scales to a table of any length.
        var slot = (int)Math.BigMul(key * 0x9E3779B97F4A7C15UL, (ulong)slots.Length, out _);
        while (slots[slot] != 0 && slots[slot] != key)
        {
            if (++slot == slots.Length) slot = 0;
        }

        return slot;
    }

    private void Grow()
    {
        var bigger = new ulong[_slots.Length + (_slots.Length / 2)];
        foreach (var key in _slots)
        {
            if (key != 0) bigger[Find(bigger, key)] = key;
        }

        _slots = bigger;
    }
}
