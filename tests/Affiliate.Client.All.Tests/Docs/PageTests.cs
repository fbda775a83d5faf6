using System.Text.RegularExpressions;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.All.Tests.Docs;

/// <summary>What pages show is code that runs, and what they name exists.</summary>
public sealed partial class PageTests
{
    [Fact]
    public void Code_on_a_page_stands_in_a_file_that_is_compiled_and_run()
    {
        var files = Pages.Code.Select(path => CodeFence.Flatten(File.ReadAllText(path))).ToList();
        var fences = Pages
            .All.Where(page => !page.StartsWith("docs/decisions/", StringComparison.Ordinal))
            .SelectMany(CodeFence.From)
            .ToList();
        fences.Count.ShouldBeGreaterThan(10);
        fences
            .Where(fence => !fence.Paragraphs.All(paragraph => files.Any(file => file.Contains(paragraph, StringComparison.Ordinal))))
            .Select(fence => fence.ToString())
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_package_shows_a_first_call() =>
        Directory.GetDirectories(Path.Combine(TestFiles.Root, "src")).Where(folder => Directory.GetFiles(folder, "*.csproj").Length > 0)
            .Select(folder => $"src/{Path.GetFileName(folder)}/README.md")
            .Where(page => !TestFiles.Read(page).Contains("\n```csharp\n", StringComparison.Ordinal))
            // The tool is called by a shell.
            .ShouldBe(["src/Affiliate.Client.Tool/README.md"]);

    [Fact]
    public void Links_lead_to_files() =>
        (
            from page in Pages.All
            from Match link in Link().Matches(TestFiles.Read(page))
            let target = link.Groups[1].Value.Split('#')[0]
            where
                target.Length > 0
                && !target.Contains("://", StringComparison.Ordinal)
                && !target.StartsWith("mailto:", StringComparison.Ordinal)
            where !Path.Exists(Path.Combine(TestFiles.Root, Path.GetDirectoryName(page)!, target))
            select $"{page}: {target}"
        ).ShouldBeEmpty();

    [Fact]
    public void Files_that_pages_name_exist() =>
        (from page in Pages.All
         from Match name in FileName().Matches(TestFiles.Read(page))
         where !Path.Exists(Path.Combine(TestFiles.Root, name.Value))
         select $"{page}: {name.Value}").ShouldBeEmpty();

    [Fact]
    public void The_readme_is_read_in_one_go_and_shows_every_sample()
    {
        var readme = TestFiles.Read("README.md");
        readme.Split('\n').Length.ShouldBeLessThan(200);
        var pages = readme + TestFiles.Read("docs/README.md");
        Directory
            .GetFiles(Path.Combine(TestFiles.Root, "samples"), "*.cs")
            .Select(Path.GetFileName)
            .Where(name => !pages.Contains($"samples/{name}", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_page_is_in_the_index_and_in_the_side_bar_of_the_site()
    {
        var pages = Pages
            .All.Where(page => page.StartsWith("docs/", StringComparison.Ordinal) && !page.StartsWith("docs/site/", StringComparison.Ordinal))
            .Select(page => page["docs/".Length..])
            .ToList();
        pages.Count(page => page.StartsWith("recipes/", StringComparison.Ordinal)).ShouldBeGreaterThan(9);
        var index = TestFiles.Read("docs/README.md");
        pages
            .Where(page => page != "README.md" && !InFolder(page, "decisions"))
            .Where(page => !index.Contains($"({page})", StringComparison.Ordinal))
            .ShouldBeEmpty();
        var decisions = TestFiles.Read("docs/decisions/README.md");
        pages
            .Where(page => InFolder(page, "decisions") && !decisions.Contains($"({page["decisions/".Length..]})", StringComparison.Ordinal))
            .ShouldBeEmpty();
        var sideBar = TestFiles.Read("docs/toc.yml").Split('\n');
        pages.Where(page => !InFolder(page, "decisions") && !sideBar.Contains($"- href: {page}", StringComparer.Ordinal)).ShouldBeEmpty();
    }

    private static bool InFolder(string page, string folder) =>
        page.StartsWith($"{folder}/", StringComparison.Ordinal) && page != $"{folder}/README.md";

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    // Placeholders like <Vendor> or * in a path name no file.
    [GeneratedRegex(@"(?<=`)(?:docs|samples|src|tests|benchmarks|api|\.ci)/[\w./-]+(?=`)")]
    private static partial Regex FileName();
}
