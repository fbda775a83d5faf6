using System.Text.RegularExpressions;

namespace Affiliate.Client.All.Tests.Conventions;

/// <summary>The names that CHANGELOG.md says are gone, and where a text still uses one.</summary>
internal static partial class OldNames
{
    private const string Heading = "Old names, and what they are called now:";

    /// <summary>
    /// The identifiers left of the arrows; a word that is no identifier of this library alone (<c>Windows</c>) is not looked for.
    /// </summary>
    /// <param name="changelog">CHANGELOG.md.</param>
    public static IReadOnlyList<string> Read(string changelog)
    {
        var start = changelog.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length;
        var section = changelog[start..changelog.IndexOf("\n- ", start, StringComparison.Ordinal)];
        return
        [
            .. from part in Replacement().Matches(section).Select(match => match.Groups["old"].Value)
               from name in Identifier().Matches(part).Select(match => match.Groups[1].Value)
               where TwoWords().IsMatch(name)
               select name,
        ];
    }

    /// <summary>The old names that a text holds as whole words.</summary>
    public static IEnumerable<string> Find(string text, IReadOnlyList<string> names)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        return names.Where(words.Contains);
    }

    // From the start of a sentence or list to its arrow.
    [GeneratedRegex(@"(?<old>[^→;:.]*(?:\.\w+`[^→;:.]*)*)→")]
    private static partial Regex Replacement();

    [GeneratedRegex(@"`(?:\w+\.)?(\w+)`")]
    private static partial Regex Identifier();

    [GeneratedRegex("^[A-Z]+[a-z]+[A-Z]|^I[A-Z][a-z]")]
    private static partial Regex TwoWords();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
