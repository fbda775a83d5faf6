using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Affiliate.Client.PackageCheck;

/// <summary>
/// Who wrote what the packages stand on, and under which licence: one line per package of the lock files of src, those of others alone, in
/// the words of its own nuspec. The tool's package holds such code; the libraries' packages name it.
/// </summary>
internal sealed class Notices(string root, string packages)
{
    private static readonly string[] ForBuilding = ["Microsoft.CodeAnalysis.BannedApiAnalyzers", "Microsoft.NET.ILLink.Tasks"];

    private const string Head = """
        # Notices of third parties

        The tool's package, `Affiliate.Client.Tool`, holds the packages below that are marked so; the libraries refer to theirs and hold none.
        Made of the packages' own words by `dotnet run --project tests/Affiliate.Client.PackageCheck -- notices --update`; the gate compares.

        | package | version | licence | copyright | in the tool |
        |---|---|---|---|---|

        """;

    /// <summary>The whole file.</summary>
    public string Text()
    {
        var inTool = Locked(Path.Combine(root, "src", "Affiliate.Client.Tool")).ToHashSet();
        var all = Directory.EnumerateDirectories(Path.Combine(root, "src")).SelectMany(Locked).Distinct()
            .OrderBy(package => package.Id, StringComparer.OrdinalIgnoreCase).ThenBy(package => package.Version, StringComparer.Ordinal);
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var package in all)
        {
            if (Line(package) is { } line) text.Append(line).Append(inTool.Contains(package) ? " yes |\n" : " |\n");
        }

        return text.ToString();
    }

    /// <summary>The packages of others that the approved list names, and the notices do not.</summary>
    public static IEnumerable<string> Missing(string text, IEnumerable<string> approved) => approved
        .Select(line => line.Split(' ')[2])
        .Where(id => id != "-" && !id.StartsWith("Affiliate.Client", StringComparison.Ordinal))
        .Distinct().Where(id => !text.Contains($"| {id} |", StringComparison.Ordinal));

    private static IEnumerable<(string Id, string Version)> Locked(string project)
    {
        var path = Path.Combine(project, "packages.lock.json");
        if (!File.Exists(path)) yield break;
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var framework in json.RootElement.GetProperty("dependencies").EnumerateObject())
        {
            foreach (var package in framework.Value.EnumerateObject())
            {
                if (package.Value.TryGetProperty("resolved", out var version)) yield return (package.Name, version.GetString()!);
            }
        }
    }

    // Null for what is for building alone, and in no package.
    private string? Line((string Id, string Version) package)
    {
        var folder = Path.Combine(packages, package.Id.ToLowerInvariant(), package.Version.ToLowerInvariant());
        var nuspec = XDocument.Load(Directory.GetFiles(folder, "*.nuspec").Single());
        var metadata = nuspec.Root!.Elements().First(one => one.Name.LocalName == "metadata");
        if (Text("developmentDependency") == "true" || ForBuilding.Contains(package.Id)) return null;
        var licence = Element("license") is { } stated
            ? stated.Attribute("type")?.Value == "expression" ? stated.Value : $"its file {stated.Value}"
            : Text("licenseUrl") is { Length: > 0 } address ? address : "not stated";
        var copyright = Text("copyright") is { Length: > 0 } holder ? holder : Text("authors");
        return $"| {package.Id} | {package.Version} | {Cell(licence)} | {Cell(copyright)} |";

        XElement? Element(string name) => metadata.Elements().SingleOrDefault(one => one.Name.LocalName == name);
        string Text(string name) => Element(name)?.Value.Trim() ?? "";
    }

    private static string Cell(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("|", "\\|", StringComparison.Ordinal);
}
