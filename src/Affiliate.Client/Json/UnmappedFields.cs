using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Affiliate.Client.Json;

/// <summary>
/// A row's unknown fields as their text, one behind the other, and parsed when they are looked at. An element of its own for each field
/// takes 7 to 23 times as much memory as the text.
/// </summary>
internal sealed class UnmappedFields : IDictionary<string, JsonElement>
{
    private readonly FieldBuffer _fields = new();

    /// <summary>Whether a value of the row was set aside or marked; most rows have none.</summary>
    public bool HasMarks { get; private set; }

    public int Count => ToDictionary().Count;

    public bool IsReadOnly => false;

    public ICollection<string> Keys => ToDictionary().Keys;

    public ICollection<JsonElement> Values => ToDictionary().Values;

    public JsonElement this[string key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no field '{key}'.");
        set
        {
            ArgumentNullException.ThrowIfNull(key);
            // Of a name that is set twice, the later value counts: to look for it here would make a wide row slow.
            _fields.Append(key, value);
            HasMarks |= key.StartsWith(UnreadableValues.Prefix, StringComparison.Ordinal)
                || key.StartsWith(AssumedUtc.Prefix, StringComparison.Ordinal);
        }
    }

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _fields.TryFind(key, out value);
    }

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public void Add(string key, JsonElement value)
    {
        if (ContainsKey(key)) throw new ArgumentException($"There is a field '{key}' already.", nameof(key));
        this[key] = value;
    }

    public void Add(KeyValuePair<string, JsonElement> item) => Add(item.Key, item.Value);

    public bool Remove(string key)
    {
        var rest = ToDictionary();
        if (!rest.Remove(key)) return false;
        Clear();
        foreach (var (name, value) in rest) this[name] = value;
        return true;
    }

    public bool Remove(KeyValuePair<string, JsonElement> item) => Contains(item) && Remove(item.Key);

    public bool Contains(KeyValuePair<string, JsonElement> item) =>
        TryGetValue(item.Key, out var value) && value.GetRawText() == item.Value.GetRawText();

    public void Clear()
    {
        _fields.Clear();
        HasMarks = false;
    }

    public void CopyTo(KeyValuePair<string, JsonElement>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, JsonElement>>)ToDictionary()).CopyTo(array, arrayIndex);

    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => ToDictionary().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Dictionary<string, JsonElement> ToDictionary()
    {
        var fields = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        for (var at = 0; _fields.TryRead(ref at, out var name, out var value);) fields[name] = value;
        return fields;
    }
}
