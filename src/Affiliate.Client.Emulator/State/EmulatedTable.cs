using System.Collections;

namespace Affiliate.Client.Emulator.State;

/// <summary>The rows of one resource, in the order in which they were made. Rows are immutable: a change replaces a row.</summary>
/// <remarks>Safe to use while requests are being served; enumerating takes a copy.</remarks>
/// <typeparam name="TKey">The type of a row's id.</typeparam>
/// <typeparam name="TRow">The type of a row.</typeparam>
public sealed class EmulatedTable<TKey, TRow> : IReadOnlyCollection<TRow>
    where TKey : notnull
    where TRow : class
{
    private readonly TableGate _gate;
    private readonly Func<TRow, TKey> _key;
    private readonly List<TRow> _rows = [];
    private readonly Dictionary<TKey, TRow> _byKey = [];
    private readonly Dictionary<TKey, int> _places = [];
    private bool _placesAreStale;

    internal EmulatedTable(TableGate gate, Func<TRow, TKey> key)
    {
        _gate = gate;
        _key = key;
    }

    /// <summary>How many rows there are.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _rows.Count;
        }
    }

    /// <summary>Grows with every change, so that what is derived from the rows can be kept until then.</summary>
    internal long Version { get; private set; }

    /// <summary>The rows themselves, for handlers that hold the vendor's gate; without the newest on a server that is behind.</summary>
    internal List<TRow> Live => _gate.RowsBehind == 0 ? _rows : _rows.GetRange(0, Math.Max(0, _rows.Count - _gate.RowsBehind));

    /// <summary>Another number for every <see cref="Live"/> that differs.</summary>
    internal (long Version, int RowsBehind) LiveVersion => (Version, _gate.RowsBehind);

    /// <summary>The row with this id, or null.</summary>
    public TRow? Find(TKey id)
    {
        lock (_gate)
            return _byKey.GetValueOrDefault(id);
    }

    /// <summary>Adds a row as the newest.</summary>
    /// <exception cref="ArgumentException">A row with this id exists.</exception>
    public void Add(TRow row) => Insert(Count, row);

    /// <summary>Inserts a row, 0 being the oldest place.</summary>
    /// <exception cref="ArgumentException">A row with this id exists.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The index is below 0 or above <see cref="Count"/>.</exception>
    public void Insert(int index, TRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        lock (_gate)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(index, _rows.Count);
            Version++;
            _byKey.Add(_key(row), row);
            _placesAreStale |= index < _rows.Count;
            _places[_key(row)] = index;
            _rows.Insert(index, row);
        }
    }

    /// <summary>Removes a row. False when there is none with this id.</summary>
    public bool Remove(TKey id)
    {
        lock (_gate)
        {
            if (!_byKey.Remove(id))
                return false;

            Version++;
            var place = GetPlace(id);
            _rows.RemoveAt(place);
            _places.Remove(id);
            _placesAreStale |= place < _rows.Count;
            return true;
        }
    }

    /// <summary>Replaces a row by what <paramref name="change"/> makes of it; it must keep its id.</summary>
    /// <exception cref="KeyNotFoundException">There is no row with this id.</exception>
    /// <exception cref="ArgumentException">The change gave the row another id.</exception>
    public TRow Change(TKey id, Func<TRow, TRow> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        lock (_gate)
        {
            var old = _byKey[id];
            var row = change(old);
            if (!_key(row).Equals(id))
                throw new ArgumentException($"The row {id} may not become {_key(row)}: remove it and add another.", nameof(change));

            Version++;
            _rows[GetPlace(id)] = row;
            _byKey[id] = row;
            return row;
        }
    }

    /// <summary>Removes all rows.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            Version++;
            _rows.Clear();
            _byKey.Clear();
            _places.Clear();
            _placesAreStale = false;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<TRow> GetEnumerator()
    {
        lock (_gate)
            return ((IEnumerable<TRow>)_rows.ToArray()).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Where a row is. A row that came or went in the middle moves those behind it: then all places are taken anew.</summary>
    private int GetPlace(TKey id)
    {
        if (_placesAreStale)
        {
            for (var i = 0; i < _rows.Count; i++)
                _places[_key(_rows[i])] = i;
            _placesAreStale = false;
        }

        return _places[id];
    }
}
