using Affiliate.Client.Accounts;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Aisle;
using Affiliate.Client.Emulator;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Affiliate.Client.All.Tests.Docs;

/// <summary>Runs the code of the pages against the emulator.</summary>
[Collection(nameof(Console))] // what they print, they print into one list
public sealed class SnippetTests
{
    private static readonly IConfiguration Configured = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["Affiliate:Aisle:BrandId"] = "1",
        ["Affiliate:Aisle:ApiKey"] = "canary-set-by-the-emulator",
        ["Shop:PublicKey"] = "set by the emulator",
        ["Shop:Token"] = "canary-set-by-the-emulator",
    }).Build();

    private static readonly Instant Start = Instant.FromUtc(2000, 1, 1, 0, 0);
    private static readonly Instant End = Instant.FromUtc(2100, 1, 1, 0, 0);

    private static readonly Dictionary<string, (Action<IServiceCollection> Register, string[] Accounts)> Registrations = new()
    {
        ["README"] = (services => Snippets.Readme(services, "-", "-", "-"), ["LeadDyno/default", "Leadway/agency"]),
        ["configuration"] = (services => Snippets.Configuration(services, Configured), ["Aisle/default"]),
        ["LeadDyno"] = (Snippets.LeadDyno, ["LeadDyno/default"]),
        ["AffiliateWP"] = (services => Snippets.AffiliateWP(services, Configured), ["AffiliateWP/default"]),
        ["Aisle"] = (Snippets.Aisle, ["Aisle/default"]),
        ["Leadway"] = (Snippets.Leadway, ["Leadway/default"]),
    };

    public static TheoryData<string> RegistrationNames => [.. Registrations.Keys];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(RegistrationNames))]
    public async Task Each_registration_lists_the_rows_of_its_accounts(string name)
    {
        var (register, accounts) = Registrations[name];
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: Token);
        await using var services = Build(emulator, register);
        var sources = services.GetRequiredService<IPayoutSources>();
        sources.Select(source => source.Descriptor.Account.ToString()).Order().ShouldBe(accounts);
        foreach (var source in sources) (await source.GetPayouts().ToListAsync(Token)).Count.ShouldBeGreaterThanOrEqualTo(250);
    }

    [Fact]
    public async Task The_loops_of_the_pages_run()
    {
        Console.Clear();
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: Token);
        await using var services = Build(emulator, services => Snippets.Readme(services, "-", "-", "-"), Snippets.Leadway, Snippets.Aisle);
        var sources = services.GetRequiredService<IPayoutSources>();
        await Snippets.ListAsync(sources);
        Console.Printed.Count(line => line.StartsWith("Leadway/default/Payout/", StringComparison.Ordinal))
            .ShouldBe((await sources.Get("Leadway").GetPayouts().ToListAsync(Token)).Count(row => row.Status == PayoutStatus.Due));
        await Snippets.FilterAsync(sources, Start, End);
        Console.Printed.Count(line => line.StartsWith("20", StringComparison.Ordinal)).ShouldBeGreaterThan(50);
        (await Snippets.PagesAsync(sources.Get("Leadway"), null)).ShouldBeNull();
        (await Snippets.ConfirmAsync(sources.Get("Leadway"))).ShouldBe(Completeness.Confirmed);
        Console.Printed.ShouldContain(line => line.Contains("260 rows, Contiguous", StringComparison.Ordinal));
        await Snippets.ReportAsync(sources, End, DateTimeZone.Utc, new Interval(Start, End));
        Console.Printed.ShouldContain(line => line.StartsWith("EUR: ", StringComparison.Ordinal));
        await Snippets.SubscribeAsync(services.GetRequiredService<AisleClient>());
        emulator.Aisle.Requests.Last().Method.ShouldBe("POST");
        emulator.Leadway.AccessToken = "canary-rotated";
        await Snippets.ErrorsAsync(sources.Get("Leadway"));
        Console.Printed.ShouldContain(line =>
            line.StartsWith("error: ", StringComparison.Ordinal) && line.Contains("AccessToken", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_plan_of_the_page_is_written()
    {
        var folder = Path.Combine(Directory.GetCurrentDirectory(), "pay-2024-04");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: Token);
        await using var services = Build(emulator, Snippets.Leadway);
        await Snippets.PlanAsync(services.GetRequiredService<IPayoutSources>(), services.GetServices<IAffiliateDirectory>());
        File.Exists(Path.Combine(folder, "excluded.csv")).ShouldBeTrue();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_listing_of_the_page_is_walked()
    {
        var rows = await Invoices.List(new Invoices(1234), new AffiliateAccount("Example", "default")).ToListAsync(Token);
        rows.Select(row => row.Id).ShouldBe(Enumerable.Range(0, 1234).Select(id => $"inv-{id}"));
    }

    private static ServiceProvider Build(VendorEmulator emulator, params Action<IServiceCollection>[] registrations)
    {
        var services = new ServiceCollection();
        foreach (var register in registrations) register(services);
        Snippets.Emulator(services, emulator);
        return services.BuildServiceProvider();
    }
}
