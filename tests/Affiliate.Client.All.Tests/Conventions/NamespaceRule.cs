using System.Text.RegularExpressions;

namespace Affiliate.Client.All.Tests.Conventions;

/// <summary>A file's namespace is its project's name and its folders (docs/decisions/0012-namespaces-follow-folders.md).</summary>
internal static partial class NamespaceRule
{
    // Extension methods for registration are found without a using where a program registers services.
    private const string Registration = "Microsoft.Extensions.DependencyInjection";

    /// <summary>What is wrong with a file's namespace; null if nothing is.</summary>
    /// <param name="project">The project's root namespace.</param>
    /// <param name="file">The file's path below the project's folder, with slashes.</param>
    /// <param name="text">The file's text.</param>
    public static string? Violation(string project, string file, string text)
    {
        if (Declaration().Match(text) is not { Success: true } declared) return null;
        var found = declared.Groups[1].Value;
        var expected = string.Join('.', [project, .. file.Split('/')[..^1]]);
        if (found == expected || (found == Registration && file.EndsWith("Extensions.cs", StringComparison.Ordinal))) return null;
        return $"{project}/{file}: the namespace is {found}, and its folder says {expected}.";
    }

    /// <summary>The source files below a folder, as paths with slashes.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(path => path.Split('/')[0] is not ("bin" or "obj"));

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
