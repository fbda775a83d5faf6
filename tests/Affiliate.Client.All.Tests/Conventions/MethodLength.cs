using System.Text.RegularExpressions;

namespace Affiliate.Client.All.Tests.Conventions;

/// <summary>Members that are too long to be read at a glance.</summary>
internal static partial class MethodLength
{
    public const int Max = 40;

    /// <summary>
    /// Where members begin whose body, braces included, has more than <see cref="Max"/> lines: blocks at the indentation of a type's
    /// members, which are no types themselves.
    /// </summary>
    /// <param name="source">C# source as the formatter leaves it.</param>
    public static IEnumerable<int> Find(string source)
    {
        var lines = source.Split('\n');
        foreach (var indent in (string[])["    ", "        "])
        {
            var start = -1;
            for (var i = 0; i < lines.Length; i++)
            {
                if (lines[i] == indent + "{") start = i;
                if (start < 0 || (lines[i] != indent + "}" && lines[i] != indent + "};")) continue;
                if (i - start + 1 > Max && !IsType(lines, start)) yield return start;
                start = -1;
            }
        }
    }

    private static bool IsType(string[] lines, int start)
    {
        var from = start;
        while (from > 0 && lines[from - 1].TrimEnd() is { Length: > 0 } above && above[^1] is not (';' or '}' or '{')) from--;
        return Type().IsMatch(string.Join('\n', lines[from..start]));
    }

    [GeneratedRegex(@"\b(class|record|struct|interface|enum)\b")]
    private static partial Regex Type();
}
