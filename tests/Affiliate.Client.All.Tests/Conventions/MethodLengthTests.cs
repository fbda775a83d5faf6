using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.All.Tests.Conventions;

/// <summary>No member is longer than a screen.</summary>
public sealed class MethodLengthTests
{
    private static readonly string[] Folders = ["src", "tests", "benchmarks"];

    [Fact]
    public void No_member_has_more_than_forty_lines() =>
        Folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(TestFiles.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .SelectMany(file =>
                MethodLength.Find(File.ReadAllText(file)).Select(line => $"{Path.GetRelativePath(TestFiles.Root, file)}:{line}")
            )
            .ShouldBeEmpty();

    [Theory]
    [InlineData("    void M()", MethodLength.Max, true)]
    [InlineData("    void M()", MethodLength.Max - 2, false)]
    [InlineData("    sealed class C", MethodLength.Max, false)]
    public void A_member_that_is_too_long_is_found(string head, int lines, bool isFound) =>
        MethodLength
            .Find($"class T\n{{\n{head}\n    {{\n{string.Concat(Enumerable.Repeat("        x++;\n", lines))}    }}\n}}\n")
            .Any()
            .ShouldBe(isFound);
}
