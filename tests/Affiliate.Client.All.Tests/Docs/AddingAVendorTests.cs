using System.Text.RegularExpressions;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.All.Tests.Docs;

/// <summary>Whoever copies the files of docs/adding-a-vendor.md in their order has the example vendor of the conformance suite.</summary>
public sealed partial class AddingAVendorTests
{
    // What the suite needs to run the vendor: its server, and what is known of it.
    private static readonly string[] OfTheSuite = ["AcmeServer.cs", "AcmeServerRow.cs", "AcmeUnderTest.cs", "RunningAcme.cs"];

    private static Dictionary<string, string> Shown { get; } = FileOnPage().Matches(TestFiles.Read("docs/adding-a-vendor.md"))
        .ToDictionary(file => Path.GetFileName(file.Groups["path"].Value), file => file.Groups["text"].Value);

    private static Dictionary<string, string> Example { get; } =
        Directory.GetFiles(Path.Combine(TestFiles.Root, "tests/Affiliate.Client.Conformance/Acme"), "*.cs").ToDictionary(path => Path.GetFileName(path), path => File.ReadAllText(path).TrimEnd());

    [Fact]
    public void The_page_shows_every_file_of_the_example_as_it_is()
    {
        var package = Example.Where(file => !OfTheSuite.Contains(file.Key)).ToDictionary();
        Shown.Keys.Where(name => name.EndsWith(".cs", StringComparison.Ordinal)).Order().ShouldBe(package.Keys.Order());
        foreach (var (name, text) in package) Shown[name].ShouldBe(text, name);
    }

    [Fact]
    public void The_page_names_the_files_that_the_suite_needs() =>
        OfTheSuite.Where(name => !Example.ContainsKey(name) || !TestFiles.Read("docs/adding-a-vendor.md").Contains($"`{name}`", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void The_project_file_is_that_of_every_vendor()
    {
        var aisle = TestFiles.Read("src/Affiliate.Client.Aisle/Affiliate.Client.Aisle.csproj").TrimEnd().Replace("Aisle", "Acme", StringComparison.Ordinal);
        Description().Replace(Shown["Affiliate.Client.Acme.csproj"], "").ShouldBe(Description().Replace(aisle, ""));
    }

    // The example is compiled as part of a test project, which does not ask for what the build of a package asks for.
    [Fact]
    public void Whatever_is_public_is_documented() =>
        (from file in Shown
         where PublicType().IsMatch(file.Value)
         let lines = file.Value.Split('\n').Select(line => line.Trim()).Where(line => !line.StartsWith('[')).ToList()
         from i in Enumerable.Range(0, lines.Count)
         where lines[i].StartsWith("public ", StringComparison.Ordinal) && !lines[i - 1].StartsWith("///", StringComparison.Ordinal)
         select $"{file.Key}: {lines[i]}").ShouldBeEmpty();

    [GeneratedRegex(@"^`(?<path>[\w./-]+)`\n\n```(?:csharp|xml)\n(?<text>.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex FileOnPage();

    [GeneratedRegex("<Description>.*</Description>")]
    private static partial Regex Description();

    [GeneratedRegex("^public ", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
