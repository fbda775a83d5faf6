using System.Text.RegularExpressions;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.All.Tests.Docs;

/// <summary>
/// Whoever copies the files of docs/adding-a-vendor.md in their order has the vendor of samples/fifth-vendor, which .ci/run builds and
/// tests from packages.
/// </summary>
public sealed partial class AddingAVendorTests
{
    // The server that the cases run on: the page names these files and does not show them.
    private static readonly string[] OfTheServer = ["GlobexServer.cs", "GlobexServerRow.cs", "GlobexEnd.cs", "RunningGlobex.cs"];

    private static Dictionary<string, string> Shown { get; } = FileOnPage().Matches(TestFiles.Read("docs/adding-a-vendor.md"))
        .ToDictionary(file => file.Groups["path"].Value, file => file.Groups["text"].Value);

    private static Dictionary<string, string> Example { get; } =
        new[] { "Globex", "Globex.Tests" }
            .SelectMany(project =>
                Directory
                    .GetFiles(Path.Combine(TestFiles.Root, "samples/fifth-vendor", project))
                    .Where(path => Path.GetExtension(path) is ".cs" or ".csproj")
                    .Select(path => (Name: $"{project}/{Path.GetFileName(path)}", Text: File.ReadAllText(path).TrimEnd()))
            )
            .ToDictionary(file => file.Name, file => file.Text);

    [Fact]
    public void The_page_shows_every_file_of_the_example_as_it_is()
    {
        var written = Example.Where(file => !OfTheServer.Contains(Path.GetFileName(file.Key))).ToDictionary();
        Shown.Keys.Order().ShouldBe(written.Keys.Order());
        foreach (var (name, text) in written) Shown[name].ShouldBe(text, name);
    }

    [Fact]
    public void The_page_names_the_files_of_the_server() =>
        OfTheServer
            .Where(name =>
                !Example.ContainsKey($"Globex.Tests/{name}")
                || !TestFiles.Read("docs/adding-a-vendor.md").Contains($"`{name}`", StringComparison.Ordinal)
            )
            .ShouldBeEmpty();

    [Fact]
    public void It_takes_ten_steps() => Step().Count(TestFiles.Read("docs/adding-a-vendor.md")).ShouldBeLessThanOrEqualTo(10);

    [Fact]
    public void The_example_stands_on_packages_alone()
    {
        var projects = Example.Where(file => file.Key.EndsWith(".csproj", StringComparison.Ordinal)).ToList();
        projects.Count.ShouldBe(2);
        projects
            .SelectMany(project => Reference().Matches(project.Value))
            .Select(reference => reference.Groups[1].Value)
            .ShouldBe(["../Globex/Globex.csproj"]);
    }

    [GeneratedRegex(@"^`(?<path>[\w./-]+)`\n\n```(?:csharp|xml)\n(?<text>.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex FileOnPage();

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Step();

    [GeneratedRegex("<ProjectReference Include=\"([^\"]+)\"")]
    private static partial Regex Reference();
}
