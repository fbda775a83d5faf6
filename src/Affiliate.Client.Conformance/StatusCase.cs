using System.Text.Json.Nodes;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Conformance;

/// <summary>A way in which a row may tell its status.</summary>
/// <param name="Name">For the test's output.</param>
/// <param name="Set">Makes a row of it.</param>
/// <param name="Expected">The status that must come of it.</param>
public sealed record StatusCase(string Name, Action<JsonObject> Set, PayoutStatus Expected)
{
    /// <summary>A word in lower, upper and mixed case.</summary>
    public static IEnumerable<StatusCase> Word(string field, string word, PayoutStatus expected) =>
        new[] { word, word.ToUpperInvariant(), word[..1].ToUpperInvariant() + word[1..] }.Distinct()
            .Select(text => new StatusCase($"{field}={text}", row => row[field] = text, expected));

    /// <summary>What no vendor says but may: a new word, the empty word, null, and no field at all.</summary>
    public static IEnumerable<StatusCase> Strange(string field) =>
    [
        new($"{field}=brand-new-word", row => row[field] = "brand-new-word", PayoutStatus.Unknown),
        new($"{field}=(empty)", row => row[field] = "", PayoutStatus.Unknown),
        new($"{field}=null", row => row[field] = null, PayoutStatus.Unknown),
        new($"{field} absent", row => row.Remove(field), PayoutStatus.Unknown),
    ];
}
