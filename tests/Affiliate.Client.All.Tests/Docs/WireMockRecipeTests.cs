using System.Text;
using Affiliate.Client.Emulator;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using WireMock.Handlers;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

namespace Affiliate.Client.All.Tests.Docs;

/// <summary>The recipe of docs/testing.md for an app that has WireMock already, and the proof that its recording holds no secret.</summary>
public sealed class WireMockRecipeTests : IDisposable
{
    private readonly DirectoryInfo _recording = Directory.CreateTempSubdirectory("wiremock-recipe");

    private static readonly string[] Others = ["LeadDyno", "AffiliateWP", "Aisle"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _recording.Delete(recursive: true);

    [Fact]
    public async Task One_stub_fails_and_everything_else_goes_on_to_the_emulator()
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: Token);
        using var wireMock = WireMockServer.Start(new WireMockServerSettings { Urls = ["http://127.0.0.1:0"] }); // by default it listens on every address

        // Your own failure, and everything else as the emulator answers it.
        wireMock
            .Given(Request.Create().WithPath("/leadway/affiliate-manager/*/payouts").UsingGet())
            .AtPriority(1)
            .RespondWith(
                Response.Create().WithStatusCode(422).WithBodyAsJson(new { statusCode = 422, message = "This location is closed." })
            );
        wireMock
            .Given(Request.Create().UsingAnyMethod())
            .AtPriority(2)
            .RespondWith(Response.Create().WithProxy(emulator.Address.GetLeftPart(UriPartial.Authority)));

        await using var services = Register(emulator, wireMock);
        var sources = services.GetRequiredService<IPayoutSources>();
        var failure = await Should.ThrowAsync<AffiliateValidationException>(async () => await ReadAsync(sources, "Leadway"));
        failure.Messages.ShouldBe(["This location is closed."]);
        emulator
            .Leadway.Requests.Select(request => request.Target)
            .ShouldNotContain(target => target.Contains("/payouts", StringComparison.Ordinal));
        foreach (var vendor in Others)
            (await ReadAsync(sources, vendor)).Count.ShouldBeGreaterThanOrEqualTo(250, vendor);
    }

    [Fact]
    public async Task What_is_recorded_holds_no_secret_and_can_be_served_again()
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: Token);
        var rows = await RecordAsync(emulator, _recording.FullName);

        var files = _recording.GetFiles("*.json", SearchOption.AllDirectories).Select(file => File.ReadAllText(file.FullName)).ToList();
        files.Count.ShouldBe(emulator.Requests.Count);
        var login = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{emulator.AffiliateWP.PublicKey}:{emulator.AffiliateWP.Token}"));
        string[] sent = [emulator.LeadDyno.ApiKey, login, emulator.Aisle.ApiKey, emulator.Leadway.AccessToken];
        foreach (var secret in sent)
            emulator.Requests.ShouldContain(
                request => request.Target.Contains(secret) || request.Headers.Any(header => header.Value.Contains(secret)),
                secret
            );
        foreach (var secret in sent.Append("canary-").Append(emulator.AffiliateWP.Token))
            files.ShouldNotContain(file => file.Contains(secret), secret);

        using var replay = WireMockServer.Start(new WireMockServerSettings { Urls = ["http://127.0.0.1:0"] });
        foreach (var file in files) replay.WithMapping(file);
        await using var services = Register(emulator, replay);
        (await ReadAsync(services.GetRequiredService<IPayoutSources>(), "Aisle")).ShouldBe(rows);
    }

    private static async Task<List<PayoutKey>> RecordAsync(VendorEmulator emulator, string folder)
    {
        // One mapping file for each request. LeadDyno's key is in the query, Aisle's in X-Api-Key, the others' in Authorization.
        using var wireMock = WireMockServer.Start(new WireMockServerSettings
        {
            Urls = ["http://127.0.0.1:0"],
            FileSystemHandler = new LocalFileSystemHandler(folder),
            ProxyAndRecordSettings = new ProxyAndRecordSettings
            {
                Url = emulator.Address.GetLeftPart(UriPartial.Authority),
                SaveMappingToFile = true,
                AppendGuidToSavedMappingFile = true,
                ExcludedParams = ["key"],
                ExcludedHeaders = ["Authorization", "X-Api-Key", "Host", "traceparent"],
            },
        });

        await using var services = Register(emulator, wireMock);
        var sources = services.GetRequiredService<IPayoutSources>();
        foreach (var source in sources) await source.GetPayouts().ToListAsync(Token);
        return await ReadAsync(sources, "Aisle");
    }

    private static ServiceProvider Register(VendorEmulator emulator, WireMockServer wireMock)
    {
        // The emulator's keys, with WireMock in place of its address.
        var settings = emulator.Settings.ToDictionary(
            setting => setting.Key,
            setting => setting.Value?.Replace(emulator.Address.GetLeftPart(UriPartial.Authority), wireMock.Url)
        );

        return new ServiceCollection()
            .AddAffiliateClients(clients => clients
                .AddLeadDyno(options => options.ApiKey = "set below")
                .AddAffiliateWP(options => options.PublicKey = options.Token = "set below")
                .AddAisle(options => options.BrandId = options.ApiKey = "set below")
                .AddLeadway(options => options.LocationId = options.AccessToken = "set below")
                .OverrideSettings(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()))
            .BuildServiceProvider();
    }

    private static async Task<List<PayoutKey>> ReadAsync(IPayoutSources sources, string vendor) =>
        await sources.Get(vendor).GetPayouts().Select(row => row.Key).ToListAsync(Token);
}
