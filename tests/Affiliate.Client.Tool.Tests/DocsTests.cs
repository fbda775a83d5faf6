using System.Text.RegularExpressions;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Tool.Tests;

/// <summary>What docs/tool.md shows works.</summary>
public sealed partial class DocsTests : IDisposable
{
    private static readonly string Page = TestFiles.Read("docs/tool.md");

    private readonly ToolFolder _folder = new();

    [Fact]
    public async Task Every_command_line_runs_as_it_stands_there()
    {
        var lines = Shell().Matches(Page).SelectMany(block => block.Groups[1].Value.Split('\n'))
            .Where(line => line.StartsWith("affiliate ", StringComparison.Ordinal))
            .Where(line => line != "affiliate serve") // which serves until it is stopped
            .ToList();
        lines.Count.ShouldBeGreaterThan(4);
        foreach (var line in lines)
        {
            var run = await _folder.RunAsync(line.Split(' ')[1..]);
            run.Code.ShouldBe(0, $"{line}\n{run.All}");
        }
    }

    [Fact]
    public void Its_table_has_every_command() =>
        Row().Matches(Page).Select(row => row.Groups[1].Value).Where(ToolCommands.All.Contains)
            .ShouldBe(ToolCommands.All, ignoreOrder: true);

    public void Dispose() => _folder.Dispose();

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Shell();

    [GeneratedRegex(@"^\| `(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
