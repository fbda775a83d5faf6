using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.All.Tests.Conventions;

/// <summary>Whoever knows a type's namespace knows where its file is.</summary>
public sealed class NamespaceTests
{
    // It compiles other projects' tests, and stands in for some, under their names.
    private static readonly string[] Exceptions = ["Affiliate.Client.Mutation"];

    [Theory]
    [InlineData("src", 700)]
    [InlineData("tests", 250)]
    [InlineData("benchmarks", 10)]
    public void Namespaces_follow_folders(string part, int atLeast)
    {
        var files = (from project in Directory.GetFiles(Path.Combine(TestFiles.Root, part), "*.csproj", SearchOption.AllDirectories)
                     let name = Path.GetFileNameWithoutExtension(project)
                     where !Exceptions.Contains(name)
                     let folder = Path.GetDirectoryName(project)!
                     from file in NamespaceRule.Files(folder)
                     where !file.StartsWith("Acme/", StringComparison.Ordinal) // docs/adding-a-vendor.md shows it as a package of its own
                     select (Name: name, File: file, Text: File.ReadAllText(Path.Combine(folder, file)))).ToList();
        files.Count.ShouldBeGreaterThan(atLeast);
        files
            .Select(file => NamespaceRule.Violation(file.Name, file.File, file.Text))
            .Where(violation => violation is not null)
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_namespace_that_is_not_the_folder_is_found() =>
        NamespaceRule
            .Violation("Affiliate.Client", "Payouts/Payout.cs", "namespace Affiliate.Client;\n")
            .ShouldBe(
                "Affiliate.Client/Payouts/Payout.cs: the namespace is Affiliate.Client, and its folder says Affiliate.Client.Payouts."
            );

    [Theory]
    [InlineData("Payouts/Payout.cs", "namespace Affiliate.Client.Payouts;\n")]
    [InlineData(
        "DependencyInjection/AffiliateClientsServiceCollectionExtensions.cs",
        "namespace Microsoft.Extensions.DependencyInjection;\n"
    )]
    [InlineData("Program.cs", "return 0;\n")]
    public void A_namespace_that_is_the_folder_is_not_found(string file, string text) =>
        NamespaceRule.Violation("Affiliate.Client", file, text).ShouldBeNull();
}
