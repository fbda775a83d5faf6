using System.Globalization;
using System.Text.Json.Serialization;
using Affiliate.Client.Json;
using Affiliate.Client.Leadway.Json;

namespace Affiliate.Client.Leadway.Shared;

/// <summary>
/// The level of a commission: a number in lists (<c>1</c>), a word elsewhere (<c>first</c> to <c>seventh</c>). What came is kept.
/// </summary>
/// <param name="Value">The number's text, or the word.</param>
[JsonConverter(typeof(LeadwayTierConverter))]
public readonly record struct LeadwayTier(string Value) : IExtensibleEnum<LeadwayTier>
{
    private static readonly string[] Words = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"];

    /// <summary>The level as a number from 1, whichever form came; null if it is neither a number nor a known word.</summary>
    public int? Number => int.TryParse(Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Place(Value);

    /// <inheritdoc/>
    public static LeadwayTier Create(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(LeadwayTier other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value ?? "");

    /// <summary>The text as it came.</summary>
    public override string ToString() => Value ?? "";

    private static int? Place(string? word)
    {
        var index = Array.FindIndex(Words, known => known.Equals(word, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index + 1;
    }
}
