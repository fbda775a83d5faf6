using System.Xml.Linq;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.All.Tests;

/// <summary>Dependencies point downwards only, so that any one vendor can be deleted.</summary>
public sealed class LayeringTests
{
    public static TheoryData<string> Vendors => ["LeadDyno", "AffiliateWP", "Aisle", "Leadway"];

    [Theory]
    [MemberData(nameof(Vendors))]
    public void A_vendor_references_the_core_and_no_other_vendor(string vendor) =>
        References($"src/Affiliate.Client.{vendor}/Affiliate.Client.{vendor}.csproj").ShouldBe(["Affiliate.Client"]);

    [Theory]
    [MemberData(nameof(Vendors))]
    public void A_vendors_tests_reference_no_other_vendor(string vendor) =>
        References($"tests/Affiliate.Client.{vendor}.Tests/Affiliate.Client.{vendor}.Tests.csproj")
            .ShouldBe([$"Affiliate.Client.{vendor}", "Affiliate.Client.Emulator", "Affiliate.Client.Testing"], ignoreOrder: true);

    [Fact]
    public void The_core_references_nothing_and_the_packages_beside_the_vendors_the_core_alone()
    {
        References("src/Affiliate.Client/Affiliate.Client.csproj").ShouldBeEmpty();
        foreach (var name in new[] { "Testing", "Emulator", "PayPal", "HealthChecks", "Reports", "Sync" })
            References($"src/Affiliate.Client.{name}/Affiliate.Client.{name}.csproj").ShouldBe(["Affiliate.Client"]);
    }

    [Fact]
    public void The_tests_of_the_core_know_no_vendor() =>
        References("tests/Affiliate.Client.Tests/Affiliate.Client.Tests.csproj")
            .ShouldNotContain(name => Vendors.Any(vendor => name.EndsWith($".{vendor.Data}")));

    private static List<string> References(string project) =>
        [
            .. XDocument
                .Load(Path.Combine(TestFiles.Root, project))
                .Descendants("ProjectReference")
                .Select(item => Path.GetFileNameWithoutExtension(item.Attribute("Include")!.Value)),
        ];
}
