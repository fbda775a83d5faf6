namespace Affiliate.Client.Paging;

/// <summary>A set of 64-bit row keys in one flat array: 11 to 21 bytes a row, no object per row.</summary>
internal sealed class KeySet
{
    private ulong[] _slots = new ulong[64];
    private bool _hasZero;
    private int _used;

    public int Count => _used + (_hasZero ? 1 : 0);

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
        if (++_used > _slots.Length / 4 * 3) Grow();
        return true;
    }

    public void UnionWith(KeySet other)
    {
        if (other._hasZero) _hasZero = true;
        foreach (var key in other._slots)
        {
            if (key != 0) Add(key);
        }
    }

    private static int Find(ulong[] slots, ulong key)
    {
        var mask = slots.Length - 1;
        // Ids are often consecutive: the multiplication spreads them over the table.
        var slot = (int)((key * 0x9E3779B97F4A7C15UL) >> 32) & mask;
        while (slots[slot] != 0 && slots[slot] != key) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        var bigger = new ulong[_slots.Length * 2];
        foreach (var key in _slots)
        {
            if (key != 0) bigger[Find(bigger, key)] = key;
        }

        _slots = bigger;
    }
}
