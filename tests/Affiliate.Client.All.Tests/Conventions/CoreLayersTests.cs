using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.All.Tests.Conventions;

/// <summary>The core's folders depend downwards only, so that each can be read without those above it.</summary>
public sealed class CoreLayersTests
{
    private static readonly string Root = Path.Combine(TestFiles.Root, "src", CoreLayers.Core);

    [Fact]
    public void The_folders_of_the_core_depend_downwards_only()
    {
        var files = NamespaceRule.Files(Root).ToList();
        files.Count.ShouldBeGreaterThan(200);
        files.SelectMany(path => CoreLayers.Violations(path, File.ReadAllText(Path.Combine(Root, path)))).ShouldBeEmpty();
    }

    [Fact]
    public void The_order_names_every_folder_of_the_core_and_no_other() =>
        NamespaceRule.Files(Root).Select(path => path.Split('/')[0]).Distinct().Order().ShouldBe(CoreLayers.Order.Order());

    [Theory]
    [InlineData(
        "Http/ErrorHandler.cs",
        "using Affiliate.Client.Errors;\nusing Affiliate.Client.Resilience;",
        "Http/ErrorHandler.cs: Http uses Resilience, which stands above it."
    )]
    [InlineData(
        "Errors/ApiFailure.cs",
        "throw new global::Affiliate.Client.Paging.IncompleteListingException();",
        "Errors/ApiFailure.cs: Errors uses Paging, which stands above it."
    )]
    [InlineData("Cellar/Anything.cs", "", "Cellar/Anything.cs: the folder Cellar has no place in the order.")]
    public void A_file_that_points_upwards_is_found(string file, string text, string violation) =>
        CoreLayers.Violations(file, text).ShouldBe([violation]);

    [Fact]
    public void A_file_that_points_downwards_is_not_found() =>
        CoreLayers
            .Violations("Resilience/ResilienceHandler.cs", "using Affiliate.Client.Accounts;\nusing Affiliate.Client.Http;")
            .ShouldBeEmpty();
}
