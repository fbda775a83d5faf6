using System.Diagnostics;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Tool.Tests;

/// <summary>What <c>--help</c> shows is in one file per command, so that a change of it is seen.</summary>
public sealed class HelpTests : IDisposable
{
    private const string UpdateVariable = "UPDATE_TOOL_HELP";

    private static readonly string Golden = Path.Combine(TestFiles.Root, "tests/Affiliate.Client.Tool.Tests/Help");

    private readonly ToolFolder _folder = new();

    public static TheoryData<string> Commands => [.. CommandNames];

    private static IEnumerable<string> CommandNames => ["affiliate", .. ToolCommands.All];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Help_is_the_approved_text(string command)
    {
        var run = await _folder.RunAsync(command == "affiliate" ? ["--help"] : [command, "--help"]);
        run.Code.ShouldBe(0, run.All);
        run.Error.ShouldBeEmpty();
        var text = string.Join('\n', run.Output.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim() + "\n";
        var file = Path.Combine(Golden, $"{command}.txt");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1") await File.WriteAllTextAsync(file, text, ToolFolder.Token);
        text.ShouldBe(File.Exists(file) ? await File.ReadAllTextAsync(file, ToolFolder.Token) : "", $"Run once with {UpdateVariable}=1.");
    }

    [Fact]
    public void Every_command_has_its_file_and_no_other_is_there() =>
        Directory.GetFiles(Golden).Select(Path.GetFileNameWithoutExtension).ShouldBe(CommandNames, ignoreOrder: true);

    [Fact]
    public async Task The_tools_help_names_every_command()
    {
        var run = await _folder.RunAsync("--help");
        foreach (var command in ToolCommands.All)
            run.Lines.ShouldContain(line => line.Trim().StartsWith(command, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_takes_config_account_and_json_and_refuses_what_it_does_not_know(string command)
    {
        if (command == "affiliate") return;
        var run = await _folder.RunAsync(command, "--help");
        foreach (var option in (string[])["--config", "--account", "--json"]) run.Output.ShouldContain(option);
        var wrong = await _folder.RunAsync(command, "--nonsense");
        wrong.Code.ShouldBe(2, wrong.All);
        wrong.Error.ShouldContain("nonsense");
        wrong.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_unknown_command_is_2()
    {
        var run = await _folder.RunAsync("nonsense");
        run.Code.ShouldBe(2, run.All);
        run.Error.ShouldContain("nonsense");
    }

    [Fact]
    public async Task The_version_is_that_of_the_build_without_the_commit()
    {
        // Of a packed one it is the package's, which the gate compares.
        var built = FileVersionInfo.GetVersionInfo(ToolProcess.Assembly).ProductVersion!.Split('+')[0];
        Version.TryParse(built.Split('-')[0], out var version).ShouldBeTrue(built);
        version.ShouldBeGreaterThanOrEqualTo(new Version(0, 2, 0));
        var run = await _folder.RunAsync("--version");
        (run.Code, run.Output.Trim()).ShouldBe((0, built));
    }

    public void Dispose() => _folder.Dispose();
}
