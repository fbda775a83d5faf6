using System.IO.Compression;
using System.Xml.Linq;

namespace Affiliate.Client.PackageCheck;

/// <summary>One packed package: what it says of itself, what it holds and what it depends on.</summary>
internal sealed class PackageFile
{
    private readonly string _path;
    private readonly XElement _metadata;

    public PackageFile(string path)
    {
        _path = path;
        using var zip = ZipFile.OpenRead(path);
        Files = [.. zip.Entries.Select(entry => entry.FullName)];
        using var nuspec = zip.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        _metadata = XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    public IReadOnlyList<string> Files { get; }

    public string Id => Text("id");

    public string Version => Text("version");

    /// <summary>
    /// One line per target framework and dependency; a framework without any has one line too. What was packed together is of the same
    /// version.
    /// </summary>
    public IEnumerable<string> DependencyLines() =>
        from framework in Child(_metadata, "dependencies")?.Elements() ?? []
        from line in framework
            .Elements()
            .Select(dependency => (Id: dependency.Attribute("id")!.Value, Version: dependency.Attribute("version")!.Value))
            .Select(dependency => $"{dependency.Id} {(IsOurs(dependency.Id) && dependency.Version == Version ? "same" : dependency.Version)}")
            .DefaultIfEmpty("-")
        select $"{Id} {framework.Attribute("targetFramework")!.Value} {line}";

    public IEnumerable<string> Problems()
    {
        foreach (var file in ExpectedFiles().Where(file => !Files.Contains(file))) yield return $"{Id}: lacks {file}";
        foreach (var file in Files.Where(file => file.StartsWith("analyzers/", StringComparison.Ordinal)))
            yield return $"{Id}: holds {file}, which is for building the package only";
        foreach (var (name, expected) in new[] { ("license", "MIT"), ("icon", "icon.png"), ("readme", "README.md") })
            if (Text(name) != expected) yield return $"{Id}: {name} is '{Text(name)}'";
        foreach (var name in new[] { "description", "authors", "tags", "copyright", "releaseNotes" })
            if (Text(name).Length == 0) yield return $"{Id}: no {name}";
        var repository = Child(_metadata, "repository");
        foreach (var name in new[] { "type", "url", "commit" })
            if (repository?.Attribute(name)?.Value is not { Length: > 0 }) yield return $"{Id}: no {name} of the repository";
        foreach (var problem in SymbolProblems()) yield return problem;
    }

    private static bool IsOurs(string id) => id == "Affiliate.Client" || id.StartsWith("Affiliate.Client.", StringComparison.Ordinal);

    private IEnumerable<string> SymbolProblems()
    {
        if (IsTool || IsTemplate) return [];
        var path = Path.ChangeExtension(_path, ".snupkg");
        if (!File.Exists(path)) return [$"{Id}: no symbols"];
        using var zip = ZipFile.OpenRead(path);
        var files = zip.Entries.Select(entry => entry.FullName).ToList();
        return
        [
            .. Frameworks
                .Select(framework => $"lib/{framework}/{Id}.pdb")
                .Where(file => !files.Contains(file))
                .Select(file => $"{Id}: the symbols lack {file}"),
        ];
    }

    // A tool is a program with all that it needs, and nobody steps into it.
    private bool IsTool => Id == "Affiliate.Client.Tool";

    // EF Core 10 has no build for .NET 8.
    private IReadOnlyList<string> Frameworks => Id == "Affiliate.Client.Sync" ? ["net10.0"] : ["net8.0", "net10.0"];

    private bool IsTemplate => Id == "Affiliate.Client.Templates";

    private IEnumerable<string> ExpectedFiles() => ["icon.png", "README.md", .. IsTemplate ? Templates : IsTool ? ToolFiles : LibraryFiles()];

    private static string[] Templates { get; } =
    [
        .. new[] { ".template.config/template.json", "AffiliateWorker.csproj", "appsettings.json", "OwedWorker.cs", "Program.cs" }
            .Select(file => $"content/affiliate-worker/{file}"),
    ];

    private static string[] ToolFiles { get; } =
    [
        .. new[] { "Affiliate.Client.Tool.dll", "Affiliate.Client.dll", "DotnetToolSettings.xml" }.Select(file => $"tools/net10.0/any/{file}"),
        "THIRD-PARTY-NOTICES.md",
    ];

    private IEnumerable<string> LibraryFiles() =>
        Frameworks.SelectMany(framework => new[] { $"lib/{framework}/{Id}.dll", $"lib/{framework}/{Id}.xml" });

    private string Text(string name) => Child(_metadata, name)?.Value ?? "";

    private static XElement? Child(XElement parent, string name) =>
        parent.Elements().SingleOrDefault(element => element.Name.LocalName == name);
}
