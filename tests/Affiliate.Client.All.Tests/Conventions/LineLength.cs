using System.Text.RegularExpressions;

namespace Affiliate.Client.All.Tests.Conventions;

/// <summary>
/// The lines of a file that are longer than .editorconfig's <c>max_line_length</c>, which no formatter of the SDK looks at.
/// </summary>
internal static partial class LineLength
{
    public const int Max = 140;

    /// <summary>
    /// The numbers of the lines that are too long. What cannot be broken does not count: the text of a raw string (JSON as a vendor sends
    /// it) and a literal without a space (an address, a query).
    /// </summary>
    /// <param name="source">C# source.</param>
    public static IEnumerable<int> Find(string source)
    {
        var isRaw = false;
        var number = 0;
        foreach (var line in source.EnumerateLines())
        {
            number++;
            var starts = isRaw;
            if (RawQuotes().Count(line) % 2 == 1) isRaw = !isRaw;
            if (!starts && line.Length > Max && Unbreakable().Replace(line, "").Length > Max) yield return number;
        }
    }

    private static IEnumerable<string> EnumerateLines(this string source)
    {
        using var reader = new StringReader(source);
        while (reader.ReadLine() is { } line) yield return line;
    }

    [GeneratedRegex("\"{3,}")]
    private static partial Regex RawQuotes();

    [GeneratedRegex("\"{3,}.*?\"{3,}|\"[^\" ]*\"")]
    private static partial Regex Unbreakable();
}
