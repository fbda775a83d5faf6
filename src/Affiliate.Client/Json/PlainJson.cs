using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Affiliate.Client.Json;

/// <summary>Steps over plain pieces of a JSON text, 16 bytes at a time: most names and values are not longer.</summary>
internal static class PlainJson
{
    private static Vector128<byte> Quote => Vector128.Create((byte)'"');
    private static Vector128<byte> Backslash => Vector128.Create((byte)'\\');
    private static Vector128<byte> Space => Vector128.Create((byte)' ');
    private static Vector128<byte> Comma => Vector128.Create((byte)',');
    private static Vector128<byte> Bracket => Vector128.Create((byte)'[');
    private static Vector128<byte> Brace => Vector128.Create((byte)'{');
    private static Vector128<byte> EndBrace => Vector128.Create((byte)'}');

    /// <summary>Whether the same bytes stand at two places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSame(ReadOnlySpan<byte> json, int one, int other, int length)
    {
        if (length > Vector128<byte>.Count || Math.Max(one, other) > json.Length - Vector128<byte>.Count)
            return json.Slice(one, length).SequenceEqual(json.Slice(other, length));
        var differences = ~Vector128.Equals(Load(json, one), Load(json, other)).ExtractMostSignificantBits();
        return BitOperations.TrailingZeroCount(differences) >= length;
    }

    /// <summary>Where a text without escapes, a number or a word ends; where the value begins, if it is none of these.</summary>
    public static int AfterValue(ReadOnlySpan<byte> json, int at)
    {
        if (at >= json.Length || json[at] != '"') return AfterWord(json, at);
        for (var end = at + 1; end <= json.Length - Vector128<byte>.Count; end += Vector128<byte>.Count)
        {
            var letters = Load(json, end);
            var found = (Vector128.Equals(letters, Quote) | Vector128.Equals(letters, Backslash)).ExtractMostSignificantBits();
            if (found == 0) continue;
            end += BitOperations.TrailingZeroCount(found);
            return json[end] == '"' ? end + 1 : at;
        }

        // In the last bytes of the text the caller looks for it byte by byte.
        return at;
    }

    private static int AfterWord(ReadOnlySpan<byte> json, int at)
    {
        for (; at <= json.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            var letters = Load(json, at);
            var found = Vector128.Equals(letters, Comma) | Vector128.Equals(letters, EndBrace) | Vector128.Equals(letters, Space)
                | Vector128.Equals(letters, Quote) | Vector128.Equals(letters, Brace) | Vector128.Equals(letters, Bracket);
            if (found != default) return at + BitOperations.TrailingZeroCount(found.ExtractMostSignificantBits());
        }

        return at;
    }

    private static Vector128<byte> Load(ReadOnlySpan<byte> json, int at) =>
        Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(json), (nuint)at);
}
