using System.Reflection;
using Affiliate.Client.AffiliateWP;
using Affiliate.Client.Aisle;
using Affiliate.Client.Emulator;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.Leadway;
using Affiliate.Client.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Affiliate.Client.All.Tests.Docs;

/// <summary>Runs the examples of the vendors' pages against the emulator, and misses none of the clients' resources.</summary>
public sealed class VendorSnippetTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<Type> Clients =>
        [typeof(LeadDynoClient), typeof(AffiliateWPClient), typeof(AisleClient), typeof(LeadwayClient)];

    [Fact]
    public async Task The_examples_run()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 40 }, Token);
        await using var app = EmulatorServices.Build(emulator);
        var email = emulator.LeadDyno.Affiliates.First().Email!;
        var (june, leadDyno) = (new LocalDate(2024, 6, 1), app.GetRequiredService<LeadDynoClient>());
        (await VendorSnippets.LeadDynoAsync(leadDyno, email, Token)).ShouldStartWith($"{emulator.LeadDyno.Purchases.Count} ");
        (await VendorSnippets.AffiliateWPAsync(app.GetRequiredService<AffiliateWPClient>(), Token)).ShouldContain(
            $" {emulator.AffiliateWP.Visits.Count} {emulator.AffiliateWP.Creatives.Count} ");
        (await VendorSnippets.AisleAsync(app.GetRequiredService<AisleClient>(), june, Token)).ShouldEndWith("True");
        (await VendorSnippets.LeadwayAsync(app.GetRequiredService<LeadwayClient>(), Token)).ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public void Every_resource_has_an_example_on_its_vendors_page(Type client)
    {
        // OAuth is for apps of a marketplace; its section of the page tells how.
        var resources = client.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType.Namespace!.StartsWith($"{client.Namespace}.", StringComparison.Ordinal))
            .Where(property => !property.Name.EndsWith("Api", StringComparison.Ordinal) && property.Name != "OAuth")
            .Select(property => property.Name)
            .ToList();
        resources.Count.ShouldBeGreaterThan(2);
        var page = TestFiles.Read($"docs/vendors/{client.Name.Replace("Client", "", StringComparison.Ordinal).ToLowerInvariant()}.md");
        resources.Where(name => !page.Contains($"client.{name}.", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
