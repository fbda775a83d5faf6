using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.All.Tests.Conventions;

/// <summary>Lines are as short as .editorconfig promises.</summary>
public sealed class LineLengthTests
{
    private static readonly string[] Folders = ["src", "tests", "samples", "benchmarks"];

    [Fact]
    public void No_line_is_longer_than_the_editor_config_allows()
    {
        File.ReadAllText(Path.Combine(TestFiles.Root, ".editorconfig")).ShouldContain($"max_line_length = {LineLength.Max}\n");
        var files = Folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(TestFiles.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .ToList();
        files.Count.ShouldBeGreaterThan(1000);
        files
            .SelectMany(file =>
                LineLength.Find(File.ReadAllText(file)).Select(line => $"{Path.GetRelativePath(TestFiles.Root, file)}:{line}")
            )
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Call(X);", true)]
    [InlineData("Call(\"some words X\");", true)]
    [InlineData("Call(\"\"\"{\"name\": \"X\"}\"\"\");", false)]
    [InlineData("Call(\"https://vendor.example/X\");", false)]
    [InlineData("Call(\"\"\"\nX\n\"\"\");", false)]
    [InlineData("Call(\"\"\"\nA\n\"\"\");\nCall(X);", true)]
    public void A_line_that_is_too_long_is_found_unless_it_cannot_be_broken(string line, bool isFound)
    {
        LineLength.Find(line.Replace("X", new string('x', LineLength.Max), StringComparison.Ordinal)).Any().ShouldBe(isFound);
        LineLength.Find(line).ShouldBeEmpty();
    }
}
