using System.Collections;

namespace Affiliate.Client.Payouts;

/// <summary>
/// A list that equals another one with the same items in the same order, so that a record which holds it is compared by what it holds.
/// </summary>
internal sealed class ValueList<T>(IReadOnlyList<T> items) : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    public int Count => items.Count;

    public T this[int index] => items[index];

    /// <summary>The list itself if it is one already, or is empty.</summary>
    public static IReadOnlyList<T> From(IReadOnlyList<T>? items) => items switch
    {
        null or { Count: 0 } => [],
        ValueList<T> same => same,
        _ => new ValueList<T>(items),
    };

    public bool Equals(ValueList<T>? other) => other is not null && items.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in items) hash.Add(item);
        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
