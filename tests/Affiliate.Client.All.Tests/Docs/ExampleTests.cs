using System.Net;
using System.Text.RegularExpressions;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.All.Tests.Docs;

/// <summary>The examples of the XML documentation are code that is compiled, for the members that are used most.</summary>
public sealed partial class ExampleTests
{
    [Fact]
    public void Every_example_stands_in_a_file_that_is_compiled()
    {
        var compiled = Pages.Code.Select(path => CodeFence.Flatten(File.ReadAllText(path))).ToList();
        var examples = (
            from path in Directory.EnumerateFiles(Path.Combine(TestFiles.Root, "src"), "*.cs", SearchOption.AllDirectories)
            where !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            from Match example in Example().Matches(File.ReadAllText(path))
            select (File: Path.GetRelativePath(TestFiles.Root, path), Code: Clean(example.Groups[1].Value))
        ).ToList();
        examples.Count.ShouldBeGreaterThanOrEqualTo(50);
        examples.Where(example => !compiled.Any(file => file.Contains(example.Code, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    private static string Clean(string code) =>
        CodeFence.Flatten(WebUtility.HtmlDecode(Slashes().Replace(code, ""))).Trim('\n');

    [GeneratedRegex(@"<example>\s*(?:///)?\s*<code>(.*?)</code>", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("^ *///", RegexOptions.Multiline)]
    private static partial Regex Slashes();
}
