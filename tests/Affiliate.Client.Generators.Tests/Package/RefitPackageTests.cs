using System.Diagnostics;
using System.Text.Json;
using Affiliate.Client.Generators.Tests.Compiling;

namespace Affiliate.Client.Generators.Tests.Package;

/// <summary>That <c>-p:UseRefitPackage=true</c> swaps the generator for the package, and that only the two factory files know of either.</summary>
public sealed class RefitPackageTests
{
    private static readonly string Source = Path.Combine(Repository.Root, "src");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_property_swaps_generator_and_package(bool useRefitPackage)
    {
        using var items = await EvaluateAsync("Affiliate.Client.Leadway", useRefitPackage);
        Identities(items, "ProjectReference").Any(path => path.Contains("Generators", StringComparison.Ordinal)).ShouldBe(!useRefitPackage);
        Identities(items, "PackageReference").Contains("Refit").ShouldBe(useRefitPackage);
        Identities(items, "Compile").Where(path => path.Contains("WireFactory", StringComparison.Ordinal)).Select(Path.GetFileName)
            .ShouldBe([useRefitPackage ? "WireFactory.Refit.cs" : "WireFactory.Generated.cs"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_property_leaves_the_helpers_of_generated_code_out_of_the_core(bool useRefitPackage)
    {
        using var items = await EvaluateAsync("Affiliate.Client", useRefitPackage);
        Identities(items, "Compile").Any(path => path.Replace('\\', '/').StartsWith("Http/Wire/", StringComparison.Ordinal)).ShouldBe(!useRefitPackage);
    }

    [Fact]
    public void Every_vendor_gets_its_implementation_from_one_place()
    {
        var vendors = Directory.GetFiles(Source, "*.csproj", SearchOption.AllDirectories)
            .Where(path => Path.GetFileNameWithoutExtension(path).Split('.')[^1] is "LeadDyno" or "AffiliateWP" or "Aisle" or "Leadway").ToList();
        vendors.Count.ShouldBe(4);
        vendors.ShouldAllBe(path => File.ReadAllText(path).Contains("WireInterfaces.props", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("RestService", "WireFactory.Generated.cs", "WireFactory.Refit.cs")]
    [InlineData("Affiliate.Client.Generators", "WireInterfaces.props", "Directory.Build.props")]
    public void No_other_file_knows_of_the_generator(string word, params string[] allowed)
    {
        var files = Files().Where(path => !path.Contains("Affiliate.Client.Generators" + Path.DirectorySeparatorChar, StringComparison.Ordinal)).ToList();
        files.Count.ShouldBeGreaterThan(50);
        files.Where(path => File.ReadAllText(path).Contains(word, StringComparison.Ordinal)).Select(Path.GetFileName)
            .ShouldBe(allowed, ignoreOrder: true);
    }

    [Fact]
    public void Only_generated_code_uses_the_helpers()
    {
        string[] helpers = ["Http.Wire;", "WireCall", "WireUri", "WireForm", "WireParts", "WireValue", "WireRequest", "WireAnswer"];
        var inside = Path.Combine(Source, "Affiliate.Client", "Http", "Wire");
        Files()
            .Where(path => !path.StartsWith(inside, StringComparison.Ordinal) && !path.Contains("Generators", StringComparison.Ordinal))
            .Where(path => helpers.Any(helper => File.ReadAllText(path).Contains(helper, StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_factory_for_the_package_fits_the_core()
    {
        const string Implicit = """
            global using System; global using System.Collections.Generic; global using System.Linq; global using System.Net.Http;
            global using System.Threading; global using System.Threading.Tasks;
            """;
        var run = new CompilerRun(isGenerating: false, Implicit, RefitSurface.Source, File.ReadAllText(Path.Combine(Source, "WireFactory.Refit.cs")));
        run.Complaints.ShouldBeEmpty();
    }

    private static IEnumerable<string> Files() =>
        new[] { "*.cs", "*.csproj", "*.props", "*.targets" }
            .SelectMany(pattern => Directory.GetFiles(Source, pattern, SearchOption.AllDirectories))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj"));

    private static IEnumerable<string> Identities(JsonDocument items, string kind) =>
        items.RootElement.GetProperty("Items").GetProperty(kind).EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!);

    private static async Task<JsonDocument> EvaluateAsync(string project, bool useRefitPackage)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            ArgumentList =
            {
                "msbuild", Path.Combine(Source, project, project + ".csproj"), "-p:TargetFramework=net10.0",
                $"-p:UseRefitPackage={(useRefitPackage ? "true" : "false")}", "-getItem:ProjectReference,PackageReference,Compile",
            },
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, output);
        return JsonDocument.Parse(output);
    }
}
