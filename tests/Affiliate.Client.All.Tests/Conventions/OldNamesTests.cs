using System.Text.RegularExpressions;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.All.Tests.Conventions;

/// <summary>A name that was given up stands in CHANGELOG.md and nowhere else.</summary>
public sealed class OldNamesTests
{
    private static readonly string[] Folders = ["src", "tests", "samples", "benchmarks", "docs", "api"];
    private static readonly string[] Extensions = [".cs", ".md", ".txt", ".tsv", ".json", ".csproj", ".props"];

    private static IReadOnlyList<string> Names { get; } = OldNames.Read(File.ReadAllText(Path.Combine(TestFiles.Root, "CHANGELOG.md")));

    [Fact]
    public void Nothing_but_the_changelog_uses_an_old_name()
    {
        var files = Folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(TestFiles.Root, folder), "*", SearchOption.AllDirectories))
            .Where(file =>
                Extensions.Contains(Path.GetExtension(file))
                && !file.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal)
                && !file.Replace('\\', '/').Contains("/bin/", StringComparison.Ordinal)
            )
            .Where(file =>
                !file.Contains("OldNames", StringComparison.Ordinal) && !file.EndsWith("packages.lock.json", StringComparison.Ordinal)
            )
            .Append(Path.Combine(TestFiles.Root, "README.md"))
            .ToList();
        files.Count.ShouldBeGreaterThan(1500);
        files
            .SelectMany(file =>
                OldNames.Find(File.ReadAllText(file), Names).Select(name => $"{Path.GetRelativePath(TestFiles.Root, file)}: {name}")
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void What_they_are_called_now_is_in_the_public_surface()
    {
        var surface = string.Join('\n', Directory.GetFiles(Path.Combine(TestFiles.Root, "api")).Select(File.ReadAllText));
        var now = OldNames.ReadNew(TestFiles.Read("CHANGELOG.md"));
        now.Count.ShouldBeGreaterThan(40);
        now.Where(name => !Regex.IsMatch(surface, $@"\b{name}\b")).ShouldBeEmpty();
    }

    [Fact]
    public void The_changelog_names_them_and_a_text_that_uses_one_is_found()
    {
        Names.ShouldContain("WindowRequest");
        Names.ShouldContain("FindPayoutOfReferralAsync");
        Names.ShouldContain("IOpenWord");
        Names.Count.ShouldBeGreaterThan(25);
        OldNames.Find("new WindowRequest(0, 10)", Names).ShouldBe(["WindowRequest"]);
        OldNames.Find("new PageRequest(0, 10); WindowRequests", Names).ShouldBeEmpty();
    }
}
