using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Affiliate.Client.Json;

/// <summary>Names and JSON values as UTF-8, each behind its length: a byte, or for longer ones four more.</summary>
internal sealed class FieldBuffer
{
    private const byte IsLong = byte.MaxValue;
    private const int MinGrowth = 64;
    private byte[] _bytes = [];
    private int _length;

    public void Clear() => (_bytes, _length) = ([], 0);

    public void Append(string name, JsonElement value)
    {
        var json = RawJson(value);
        var nameLength = Encoding.UTF8.GetByteCount(name);
        Reserve(nameLength + json.Length + 10);
        AppendLength(nameLength);
        _length += Encoding.UTF8.GetBytes(name, _bytes.AsSpan(_length));
        AppendLength(json.Length);
        json.CopyTo(_bytes.AsSpan(_length));
        _length += json.Length;
    }

    /// <summary>The last value of a name.</summary>
    public bool TryFind(string name, [MaybeNullWhen(false)] out JsonElement value)
    {
        Span<byte> utf8 = name.Length <= 64 ? stackalloc byte[192] : new byte[Encoding.UTF8.GetMaxByteCount(name.Length)];
        utf8 = utf8[..Encoding.UTF8.GetBytes(name, utf8)];
        var found = 0..0;
        for (var at = 0; at < _length;)
        {
            var isName = _bytes.AsSpan(Next(ref at)).SequenceEqual(utf8);
            var json = Next(ref at);
            if (isName) found = json;
        }

        var isFound = found.End.Value > 0;
        value = isFound ? Parse(found) : default;
        return isFound;
    }

    /// <summary>The field at a place, which moves behind it; false at the end.</summary>
    public bool TryRead(ref int at, [MaybeNullWhen(false)] out string name, out JsonElement value)
    {
        (name, value) = (null, default);
        if (at >= _length) return false;
        name = Encoding.UTF8.GetString(_bytes.AsSpan(Next(ref at)));
        value = Parse(Next(ref at));
        return true;
    }

    private static ReadOnlySpan<byte> RawJson(JsonElement value) =>
#if NET9_0_OR_GREATER
        System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value);
#else
        Encoding.UTF8.GetBytes(value.GetRawText());
#endif

    private JsonElement Parse(Range json)
    {
        var reader = new Utf8JsonReader(_bytes.AsSpan(json));
        return JsonElement.ParseValue(ref reader);
    }

    private Range Next(ref int at)
    {
        int length = _bytes[at++];
        if (length == IsLong)
        {
            length = BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(at));
            at += sizeof(int);
        }

        at += length;
        return (at - length)..at;
    }

    private void AppendLength(int length)
    {
        if (length < IsLong)
        {
            _bytes[_length++] = (byte)length;
            return;
        }

        _bytes[_length++] = IsLong;
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(_length), length);
        _length += sizeof(int);
    }

    // By no more than a quarter, since what is free at the end is held as long as the row.
    private void Reserve(int more)
    {
        if (_bytes.Length - _length >= more) return;
        Array.Resize(ref _bytes, checked(_length + Math.Max(more, Math.Max(MinGrowth, _length / 4))));
    }
}
