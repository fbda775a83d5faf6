namespace Affiliate.Client.Json;

/// <summary>
/// The names of the last object at each depth, where they are known to be distinct. Rows of a list have the same names in the same
/// order, so that an object whose names follow those of the one before it needs no other check.
/// </summary>
/// <param name="memory">As much as <see cref="MemorySize"/> says; its content does not matter.</param>
internal ref struct ObjectShapes(Span<int> memory)
{
    public const int MaxNames = 64;
    public const int MemorySize = MaxDepth * ((2 * MaxNames) + 2);

    /// <summary>What <see cref="Followed"/> says of an object that went its own way.</summary>
    public const int Left = -1;
    private const int MaxDepth = 6;

    private readonly Span<int> _places = memory[..(MaxDepth * MaxNames)];
    private readonly Span<int> _lengths = memory.Slice(MaxDepth * MaxNames, MaxDepth * MaxNames);
    private readonly Span<int> _counts = Cleared(memory.Slice(2 * MaxDepth * MaxNames, MaxDepth));
    private readonly Span<int> _followed = memory.Slice((2 * MaxDepth * MaxNames) + MaxDepth, MaxDepth);

    /// <summary>An object begins.</summary>
    public readonly void Open(int depth)
    {
        if (depth < MaxDepth) _followed[depth] = 0;
    }

    /// <summary>How many names of the open object were those of the one before; <see cref="Left"/> after the first that was not.</summary>
    public readonly int Followed(int depth) => depth < MaxDepth ? _followed[depth] : Left;

    /// <summary>Where the name stands that an object before had at this place.</summary>
    public readonly int PlaceOf(int depth, int index) => _places[(depth * MaxNames) + index];

    /// <summary>How long that name is.</summary>
    public readonly int LengthOf(int depth, int index) => _lengths[(depth * MaxNames) + index];

    /// <summary>Goes on from a string for as long as names are the expected ones, and their values are plain.</summary>
    /// <returns>Where to go on: where the string begins, if it is no expected name.</returns>
    public readonly int Follow(ReadOnlySpan<byte> json, int depth, int at)
    {
        var index = Followed(depth);
        if (index < 0) return at;
        var places = _places.Slice(depth * MaxNames, _counts[depth]);
        var lengths = _lengths.Slice(depth * MaxNames, _counts[depth]);
        while (index < places.Length)
        {
            var quoted = lengths[index] + 2;
            if (at + quoted >= json.Length || json[at + quoted] != ':') break;
            if (!PlainJson.IsSame(json, at, places[index], quoted)) break;
            index++;
            at = PlainJson.AfterValue(json, at + quoted + 1);
            if (at + 1 >= json.Length || json[at] != ',' || json[at + 1] != '"') break;
            at++;
        }

        _followed[depth] = index;
        return at;
    }

    /// <summary>The open object goes its own way.</summary>
    public readonly void Leave(int depth)
    {
        if (depth < MaxDepth) _followed[depth] = Left;
    }

    /// <summary>The next objects at this depth are expected to have these names; none if they cannot be kept.</summary>
    public readonly void Expect(int depth, ReadOnlySpan<int> places, ReadOnlySpan<int> lengths)
    {
        if (depth >= MaxDepth) return;
        var canKeep = places.Length <= MaxNames && !lengths.Contains(OpenObjects.Escaped);
        _counts[depth] = canKeep ? places.Length : 0;
        if (!canKeep) return;
        places.CopyTo(_places[(depth * MaxNames)..]);
        lengths.CopyTo(_lengths[(depth * MaxNames)..]);
    }

    private static Span<int> Cleared(Span<int> memory)
    {
        memory.Clear();
        return memory;
    }
}
