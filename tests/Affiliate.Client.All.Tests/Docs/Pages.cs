using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.All.Tests.Docs;

/// <summary>The pages of the repository, by their path from its root.</summary>
internal static class Pages
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory
            .GetFiles(TestFiles.Root, "*.md")
            .Concat(Files("docs", "*.md"))
            .Concat(Files("src", "README.md"))
            .Concat(Files("tests/Shared", "*.md"))
            .Select(path => Path.GetRelativePath(TestFiles.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Files with code that is compiled and run: the samples and the tests.</summary>
    public static IEnumerable<string> Code =>
        Files("samples", "*.cs")
            .Concat(Files("tests", "*.cs"))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin" or "packages"));

    private static string[] Files(string folder, string pattern) =>
        Directory.GetFiles(Path.Combine(TestFiles.Root, folder), pattern, SearchOption.AllDirectories);
}
