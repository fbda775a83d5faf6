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
        return
        [
            .. from part in Replacement().Matches(Section(changelog)).Select(match => match.Groups["old"].Value)
               from name in Identifier().Matches(part).Select(match => match.Groups[1].Value)
               where TwoWords().IsMatch(name)
               select name,
        ];
    }

    /// <summary>What the old names are called now: the identifiers right of the arrows, each part of one by itself.</summary>
    /// <param name="changelog">CHANGELOG.md.</param>
    public static IReadOnlyList<string> ReadNew(string changelog) =>
    [
        .. from match in NewNames().Matches(Section(changelog))
           from code in Qualified().Matches(match.Groups["now"].Value)
           from name in code.Groups[1].Value.Split('.')
           select name,
    ];

    /// <summary>The old names that a text holds as whole words.</summary>
    public static IEnumerable<string> Find(string text, IReadOnlyList<string> names)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        return names.Where(words.Contains);
    }

    private static string Section(string changelog)
    {
        var start = changelog.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length;
        return changelog[start..changelog.IndexOf("\n- ", start, StringComparison.Ordinal)];
    }

    // From an arrow to the end of a sentence or of a part of a list.
    [GeneratedRegex(@"→(?<now>(?:`[^`]*`|[^`;.→])*)")]
    private static partial Regex NewNames();

    [GeneratedRegex(@"`([\w.]+)`")]
    private static partial Regex Qualified();

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
