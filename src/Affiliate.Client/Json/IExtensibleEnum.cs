namespace Affiliate.Client.Json;

/// <summary>
/// A word of a vendor's vocabulary that may grow: known words are static members, unknown ones are kept as they are.
/// In an address it is written as the word.
/// </summary>
/// <typeparam name="TSelf">The type itself, a record struct over the word.</typeparam>
public interface IExtensibleEnum<TSelf> : IFormattable where TSelf : struct, IExtensibleEnum<TSelf>
{
    /// <summary>The value as the vendor spells it.</summary>
    string Value { get; }

    /// <summary>Takes any word.</summary>
    static abstract TSelf Create(string value);

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
