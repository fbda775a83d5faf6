using System.Text;
using System.Xml.Linq;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.All.Tests.Conventions;

/// <summary>What holds for the tree: the same folders everywhere, small files, one version, no address of a registry.</summary>
public sealed class TreeConventionTests
{
    private static readonly string[] SkippedFolders = ["bin", "obj", ".git", "artifacts", "packages", "TestResults", "node_modules"];

    private const string ThisFile = "tests/Affiliate.Client.All.Tests/Conventions/TreeConventionTests.cs";

    public static TheoryData<string> Vendors => ["LeadDyno", "AffiliateWP", "Aisle", "Leadway"];

    [Theory]
    [MemberData(nameof(Vendors))]
    public void A_vendors_package_has_the_folders_that_all_have(string vendor)
    {
        var folder = Path.Combine(TestFiles.Root, "src", $"Affiliate.Client.{vendor}");
        string[] files =
        [
            $"{vendor}Client.cs",
            $"{vendor}ClientsBuilderExtensions.cs",
            $"{vendor}JsonContext.cs",
            $"{vendor}Options.cs",
            $"{vendor}OptionsValidator.cs",
            $"{vendor}Vendor.cs",
            $"Http/{vendor}Authentication.cs",
            $"Http/{vendor}ErrorReader.cs",
            $"Normalization/{vendor}PayoutMapping.cs",
            $"Normalization/{vendor}PayoutSource.cs",
            "README.md",
        ];
        files.Where(file => !File.Exists(Path.Combine(folder, file))).ShouldBeEmpty();
        Directory.GetFiles(Path.Combine(folder, "Http"), $"I{vendor}Api*.cs").ShouldNotBeEmpty();
        string[] gone = ["Models", "Listings", "Resources"];
        gone.Where(name => Directory.Exists(Path.Combine(folder, name))).ShouldBeEmpty();
        File.Exists(Path.Combine(TestFiles.Root, "docs", "vendors", $"{vendor.ToLowerInvariant()}.md")).ShouldBeTrue();
    }

    [Fact]
    public void No_file_is_too_long_to_be_read_in_one_go()
    {
        var code = Files().Where(path => path.EndsWith(".cs", StringComparison.Ordinal)).ToList();
        code.Count.ShouldBeGreaterThan(500);
        code.Select(path => (Path: path, Lines: File.ReadLines(path).Count()))
            .Where(file => file.Lines > 300)
            .Select(file => $"{file.Path}: {file.Lines} lines")
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_sample_is_one_question_of_less_than_60_lines()
    {
        var samples = Directory.GetFiles(Path.Combine(TestFiles.Root, "samples"), "*.cs");
        samples.Length.ShouldBeGreaterThan(10);
        samples.Select(path => (Path: path, Lines: File.ReadLines(path).Count()))
            .Where(file => file.Lines >= 60)
            .Select(file => $"{file.Path}: {file.Lines} lines")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_sample_is_run_by_the_gate()
    {
        var gate = TestFiles.Read(".ci/run");
        Directory.GetFiles(Path.Combine(TestFiles.Root, "samples"), "*.cs").Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => !gate.Split(' ', '/', '.', ';').Contains(name))
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_file_names_the_host_of_a_registry()
    {
        // Put together here, so that this file names none either.
        string[] hosts =
        [.. new[] { "nuget", "npmjs", "pypi", "crates" }.SelectMany(name => new[] { ".org", ".com", ".io" }.Select(end => name + end))];
        (
            from path in Files()
            where !path.EndsWith(".png", StringComparison.Ordinal)
            let text = File.ReadAllText(path, Encoding.UTF8)
            from host in hosts
            where text.Contains(host, StringComparison.OrdinalIgnoreCase)
            select $"{path}: {host}"
        ).ShouldBeEmpty();
    }

    [Fact]
    public void No_request_is_built_by_reflection()
    {
        // Refit turns RF006, a method that would need reflection, into an error; and this call alone never falls back.
        var properties = XDocument.Load(Path.Combine(TestFiles.Root, "Directory.Build.props"));
        properties.Descendants("RefitRequireGeneratedRequests").Single().Value.ShouldBe("true");
        var calls = (from path in Files()
                     where path.EndsWith(".cs", StringComparison.Ordinal) && path != Path.GetFullPath(ThisFile, TestFiles.Root)
                     from line in File.ReadLines(path)
                     where line.Contains("RestService.", StringComparison.Ordinal)
                     select (Path: Path.GetRelativePath(TestFiles.Root, path), Line: line.Trim())).ToList();
        calls.ShouldAllBe(call => call.Line.Contains("RestService.ForGenerated<", StringComparison.Ordinal));
        calls.Where(call => call.Path.StartsWith("src", StringComparison.Ordinal)).Select(call => call.Line)
            .ShouldBe(["return RestService.ForGenerated<T>(http, settings);"]);
    }

    [Fact]
    public void The_changelog_has_a_place_for_what_is_new() => TestFiles.Read("CHANGELOG.md").ShouldContain("\n## [Unreleased]");

    // The version is known when it is packed (MinVer), and no file can name it: the gate then runs the samples on what was packed.
    [Theory]
    [InlineData("samples/consumer", "Consumer.csproj")]
    [InlineData("samples/fifth-vendor", "Globex/Globex.csproj", "Globex.Tests/Globex.Tests.csproj")]
    public void Samples_of_packages_take_the_version_that_is_packed(string folder, params string[] projects)
    {
        var targets = XDocument.Load(Path.Combine(TestFiles.Root, folder, "Directory.Build.targets"));
        targets.Descendants("Import").Single().Attribute("Project")!.Value.ShouldBe("../PackedVersion.targets");
        var taken = XDocument.Load(Path.Combine(TestFiles.Root, "samples/PackedVersion.targets")).Descendants("PackageReference").Single();
        taken.Attribute("Version")!.Value.ShouldBe("$(PackedVersion)");
        var ours = projects
            .SelectMany(project => XDocument.Load(Path.Combine(TestFiles.Root, folder, project)).Descendants("PackageReference"))
            .Select(reference => reference.Attribute("Include")!.Value)
            .Where(id => id.StartsWith("Affiliate.Client", StringComparison.Ordinal)).ToList();
        ours.ShouldNotBeEmpty();
        ours.Except(taken.Attribute("Update")!.Value.Split(';')).ShouldBeEmpty();
    }

    [Fact]
    public void The_two_build_scripts_have_the_same_steps()
    {
        string[] steps = ["restore", "build", "format", "test", "pack"];
        var (shell, power) = (TestFiles.Read("build.sh"), TestFiles.Read("build.ps1"));
        foreach (var step in steps)
        {
            shell.ShouldContain($"\n{step}() {{");
            power.ShouldContain($"\n    {step} = {{");
        }

        string[] commands = ["dotnet restore", "dotnet build --no-restore", "dotnet format whitespace", "dotnet pack src/Packages.slnf"];
        foreach (var command in commands)
        {
            shell.ShouldContain(command);
            power.ShouldContain(command);
        }
    }

    private static IEnumerable<string> Files() => Files(TestFiles.Root);

    private static IEnumerable<string> Files(string folder) =>
        Directory
            .GetFiles(folder)
            .Concat(Directory.GetDirectories(folder).Where(child => !SkippedFolders.Contains(Path.GetFileName(child))).SelectMany(Files));
}
