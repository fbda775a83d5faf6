using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.All.Tests.Docs;

/// <summary>A block of C# on a page. Indentation and the page's using lines are left out: a file has its own.</summary>
internal sealed record CodeFence(string Page, int Line, IReadOnlyList<string> Paragraphs)
{
    public static IEnumerable<CodeFence> From(string page)
    {
        var lines = TestFiles.Read(page).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trim() != "```csharp") continue;
            var first = i + 1;
            while (lines[++i].Trim() != "```") { }
            yield return new(page, first + 1, Split(lines[first..i].Where(line => !IsUsing(line))));
        }
    }

    /// <summary>The text without indentation: what is compared.</summary>
    public static string Flatten(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim()));

    public override string ToString() => $"{Page}:{Line}";

    private static bool IsUsing(string line) =>
        line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains('=', StringComparison.Ordinal);

    private static List<string> Split(IEnumerable<string> lines) =>
        [
            .. Flatten(string.Join('\n', lines))
                .Split("\n\n")
                .Select(paragraph => paragraph.Trim('\n'))
                .Where(paragraph => paragraph.Length > 0),
        ];
}
