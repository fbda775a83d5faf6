using System.Reflection;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.All.Tests.PublicApi;

/// <summary>A change of the public surface is a change of a text file, so that a reviewer sees it.</summary>
public sealed class PublicApiTests
{
    private const string UpdateVariable = "UPDATE_PUBLIC_API";

    public static TheoryData<string> Packages =>
        [
            "Affiliate.Client",
            "Affiliate.Client.LeadDyno",
            "Affiliate.Client.AffiliateWP",
            "Affiliate.Client.Aisle",
            "Affiliate.Client.Leadway",
            "Affiliate.Client.All",
            "Affiliate.Client.PayPal",
            "Affiliate.Client.PostgreSql",
            "Affiliate.Client.Redis",
            "Affiliate.Client.HealthChecks",
            "Affiliate.Client.Reports",
            "Affiliate.Client.Sync",
            "Affiliate.Client.Testing",
            "Affiliate.Client.Emulator",
            "Affiliate.Client.Conformance",
        ];

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_public_surface_is_the_approved_one(string package)
    {
        var path = Path.Combine(TestFiles.Root, "api", $"{package}.txt");
        var actual = ApiText.From(Assembly.Load(package)).ToList();
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1") File.WriteAllLines(path, actual);

        var approved = File.Exists(path) ? File.ReadAllLines(path) : [];
        var added = actual.Except(approved).ToList();
        var removed = approved.Except(actual).ToList();
        (added.Count + removed.Count).ShouldBe(0,
            $"The surface of {package} changed. If that is meant, run the tests once with {UpdateVariable}=1 and commit "
                + $"api/{package}.txt.\n"
            + string.Join('\n', removed.Select(line => $"- {line}").Concat(added.Select(line => $"+ {line}"))));
    }
}
