using System.Numerics;

namespace Affiliate.Client.Paging.Endpoints;

/// <summary>
/// A row's identity in 64 bits: a numeric id as it is, a text id as its hash, the same on every machine and in every version.
/// </summary>
/// <param name="Value">The 64 bits.</param>
public readonly record struct RowKey(ulong Value)
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const ulong Finisher = 0xD6E8FEB86659FD93;

    /// <summary>The key of a numeric id.</summary>
    public static RowKey From(long id) => new(unchecked((ulong)id));

    /// <summary>The key of a text id, compared as it is written.</summary>
    public static RowKey From(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        // Every step can be undone, so texts that differ in one place never share a key; others do by chance, once in 2^64.
        var hash = (ulong)id.Length * Multiplier;
        for (var i = 0; i < id.Length; i += 4)
        {
            ulong chunk = id[i];
            if (i + 1 < id.Length) chunk |= (ulong)id[i + 1] << 16;
            if (i + 2 < id.Length) chunk |= (ulong)id[i + 2] << 32;
            if (i + 3 < id.Length) chunk |= (ulong)id[i + 3] << 48;
            hash = BitOperations.RotateLeft(hash ^ (chunk * Finisher), 29) * Multiplier;
        }

        hash ^= hash >> 32;
        hash *= Finisher;
        return new RowKey(hash ^ (hash >> 32));
    }
}
