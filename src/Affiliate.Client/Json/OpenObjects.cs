using System.Buffers;
using System.Buffers.Binary;
using System.Text.Json;

namespace Affiliate.Client.Json;

/// <summary>
/// The property names of the objects that are open at a place in a JSON text, each as a hash and the place where it stands.
/// </summary>
/// <param name="shapes">What the objects before these held.</param>
internal ref struct OpenObjects(ObjectShapes shapes)
{
    /// <summary>The length of a name that is not written as it is.</summary>
    public const int Escaped = -1;

    // Above this many names a search for each would cost more than one sort of all.
    private const int MaxSearched = ObjectShapes.MaxNames;
    private readonly ObjectShapes _shapes = shapes;

    private int[] _hashes = ArrayPool<int>.Shared.Rent(256);
    private int[] _places = ArrayPool<int>.Shared.Rent(256);
    private int[] _lengths = ArrayPool<int>.Shared.Rent(256);
    private int[] _starts = ArrayPool<int>.Shared.Rent(64);
    private int _count;
    private int _depth;

    /// <summary>The name that was found twice.</summary>
    public string? Repeated { get; private set; }

    /// <summary>Begins an object.</summary>
    public void Open()
    {
        if (_depth == _starts.Length) Grow(ref _starts);
        _shapes.Open(_depth);
        _starts[_depth++] = _count;
    }

    /// <summary>Goes on from a string for as long as names are those that the object before had, so that each is no other's.</summary>
    /// <returns>Where to go on: where the string begins, if it is no such name.</returns>
    public readonly int Follow(ReadOnlySpan<byte> json, int at) => _depth == 0 ? at : _shapes.Follow(json, _depth - 1, at);

    /// <summary>Adds a name to the innermost object; true if it holds it already, as far as it has been searched.</summary>
    public bool Add(ReadOnlySpan<byte> json, int place, scoped ReadOnlySpan<byte> name, bool isEscaped)
    {
        AddFollowed(json);
        var hash = HashOf(name);
        var start = _starts[_depth - 1];
        if (_count - start < MaxSearched && IsKnown(json, start, hash, place)) return true;
        Keep(hash, place, isEscaped ? Escaped : name.Length);
        return false;
    }

    /// <summary>Ends the innermost object; true if it is a large one that holds a name twice.</summary>
    public bool Close(ReadOnlySpan<byte> json)
    {
        var start = _starts[--_depth];
        if (_shapes.Followed(_depth) >= 0) return false;
        _shapes.Expect(_depth, _places.AsSpan(start, _count - start), _lengths.AsSpan(start, _count - start));
        var isRepeated = _count - start > MaxSearched && HoldsRepeated(json, start);
        _count = start;
        return isRepeated;
    }

    public readonly void Dispose()
    {
        ArrayPool<int>.Shared.Return(_hashes);
        ArrayPool<int>.Shared.Return(_places);
        ArrayPool<int>.Shared.Return(_lengths);
        ArrayPool<int>.Shared.Return(_starts);
    }

    // The names that were those of the object before become names like others.
    private void AddFollowed(ReadOnlySpan<byte> json)
    {
        var depth = _depth - 1;
        for (var index = 0; index < _shapes.Followed(depth); index++)
        {
            var (place, length) = (_shapes.PlaceOf(depth, index), _shapes.LengthOf(depth, index));
            Keep(HashOf(json.Slice(place + 1, length)), place, length);
        }

        _shapes.Leave(depth);
    }

    private void Keep(int hash, int place, int length)
    {
        if (_count == Math.Min(_lengths.Length, Math.Min(_hashes.Length, _places.Length)))
        {
            Grow(ref _hashes);
            Grow(ref _places);
            Grow(ref _lengths);
        }

        (_hashes[_count], _places[_count], _lengths[_count]) = (hash, place, length);
        _count++;
    }

    private bool IsKnown(ReadOnlySpan<byte> json, int start, int hash, int place)
    {
        for (var at = start; at < _count; at++)
        {
            var next = _hashes.AsSpan(at, _count - at).IndexOf(hash);
            if (next < 0) return false;
            at += next;
            if (IsSame(json, _places[at], place)) return true;
        }

        return false;
    }

    private bool HoldsRepeated(ReadOnlySpan<byte> json, int start)
    {
        var hashes = _hashes.AsSpan(start, _count - start);
        var places = _places.AsSpan(start, _count - start);
        hashes.Sort(places);
        for (var at = 1; at < hashes.Length; at++)
            for (var before = at - 1; before >= 0 && hashes[before] == hashes[at]; before--)
                if (IsSame(json, places[before], places[at])) return true;
        return false;
    }

    // Equal hashes are almost always equal names, which end the search: that this allocates does not matter.
    private bool IsSame(ReadOnlySpan<byte> json, int one, int other)
    {
        var name = NameAt(json, one);
        if (name != NameAt(json, other)) return false;
        Repeated = name;
        return true;
    }

    private static string NameAt(ReadOnlySpan<byte> json, int place)
    {
        var reader = new Utf8JsonReader(json[place..], isFinalBlock: false, default);
        reader.Read();
        return reader.GetString()!;
    }

    // Its seed differs in every process, so that nobody can send names of equal hashes. Names up to 16 bytes, which most are, take a short
    // way.
    private static int HashOf(scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case > 16:
                var hash = new HashCode();
                hash.AddBytes(name);
                return hash.ToHashCode();
            case >= 8:
                return HashCode.Combine(BinaryPrimitives.ReadUInt64LittleEndian(name), BinaryPrimitives.ReadUInt64LittleEndian(name[^8..]));
            default:
                var value = (ulong)name.Length;
                foreach (var letter in name) value = (value << 8) | letter;
                return HashCode.Combine(value);
        }
    }

    private static void Grow(ref int[] rented)
    {
        var bigger = ArrayPool<int>.Shared.Rent(rented.Length * 2);
        rented.CopyTo(bigger, 0);
        ArrayPool<int>.Shared.Return(rented);
        rented = bigger;
    }
}
