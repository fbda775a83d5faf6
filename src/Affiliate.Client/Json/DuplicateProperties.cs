using System.Buffers;
using System.Text.Json;

namespace Affiliate.Client.Json;

/// <summary>
/// Finds a property that an object holds twice: which of the two counts, every reader decides for itself. The serializer of .NET 10 can
/// refuse such objects (<c>AllowDuplicateProperties</c>), but allocates a set per object to do so; this looks through the body once, in
/// rented memory.
/// </summary>
internal static class DuplicateProperties
{
    /// <summary>The name of the first property found that stands twice in one object; null if none does.</summary>
    /// <param name="json">A text that has been read as JSON already, so that its syntax is not checked again.</param>
    /// <exception cref="InvalidOperationException">A name or a string is no text: it holds half of a surrogate pair.</exception>
    public static string? Find(ReadOnlySpan<byte> json)
    {
        var names = new OpenObjects(new ObjectShapes(stackalloc int[ObjectShapes.MemorySize]));
        try
        {
            for (var at = 0; at < json.Length; at++)
            {
                switch (json[at])
                {
                    case (byte)'"':
                        if (ReadString(ref names, json, ref at)) return names.Repeated;
                        break;
                    case (byte)'{':
                        names.Open();
                        break;
                    case (byte)'}':
                        if (names.Close(json)) return names.Repeated;
                        break;
                    case (byte)',' or (byte)':' or (byte)'[' or (byte)']':
                        break;
                    default:
                        var next = json[at..].IndexOfAny((byte)'"', (byte)'{', (byte)'}');
                        if (next < 0) return null;
                        at += next - 1;
                        break;
                }
            }

            return null;
        }
        finally
        {
            names.Dispose();
        }
    }

    /// <summary>Goes to the end of a string; true if it is a name that the object holds already.</summary>
    private static bool ReadString(ref OpenObjects names, ReadOnlySpan<byte> json, ref int at)
    {
        var start = at;
        var isValue = start > 0 && json[start - 1] == ':';
        var next = isValue ? start : names.Follow(json, start);
        if (next > start)
        {
            at = next - 1;
            return false;
        }

        var text = StringAt(json, start, out var isEscaped);
        at += text.Length - 1;
        if (!isValue && IsName(json[(at + 1)..]))
            return isEscaped ? AddEscaped(ref names, json, start, text) : names.Add(json, start, text[1..^1], isEscaped: false);
        if (isEscaped && MayHoldSurrogate(text)) RequireText(text);
        return false;
    }

    /// <summary>The string that starts here, with its quotes; the rest of the text where it does not end.</summary>
    private static ReadOnlySpan<byte> StringAt(ReadOnlySpan<byte> json, int start, out bool isEscaped)
    {
        isEscaped = false;
        for (var end = start + 1; end < json.Length; end += 2)
        {
            var next = json[end..].IndexOfAny((byte)'"', (byte)'\\');
            if (next < 0) break;
            end += next;
            if (json[end] == '"') return json[start..(end + 1)];
            isEscaped = true;
        }

        return json[start..];
    }

    private static bool IsName(ReadOnlySpan<byte> after)
    {
        if (after.Length > 0 && after[0] == ':') return true;
        var next = after.IndexOfAnyExcept(" \t\r\n"u8);
        return next >= 0 && after[next] == ':';
    }

    private static bool MayHoldSurrogate(ReadOnlySpan<byte> text) => text.IndexOf("\\ud"u8) >= 0 || text.IndexOf("\\uD"u8) >= 0;

    private static bool AddEscaped(ref OpenObjects names, ReadOnlySpan<byte> json, int place, ReadOnlySpan<byte> text)
    {
        var rented = ArrayPool<byte>.Shared.Rent(text.Length);
        try
        {
            return names.Add(json, place, rented.AsSpan(0, Unescape(text, rented)), isEscaped: true);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static void RequireText(ReadOnlySpan<byte> text)
    {
        var rented = ArrayPool<byte>.Shared.Rent(text.Length);
        try
        {
            Unescape(text, rented);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static int Unescape(ReadOnlySpan<byte> text, Span<byte> target)
    {
        var reader = new Utf8JsonReader(text);
        reader.Read();
        return reader.CopyString(target);
    }
}
