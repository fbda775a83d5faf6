using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Affiliate.Client.Emulator;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.Docs;

/// <summary>Runs the code of the page about HTTP against the emulator, which is this machine, so that the proxy is not asked.</summary>
[Collection(nameof(Console))] // what they print, they print into one list
public sealed class HttpSnippetTests
{
    [Fact]
    public async Task The_registration_and_the_callers_name_work()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=canary", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        var services = new ServiceCollection();
        HttpSnippets.Register(services, "-", certificate);
        Snippets.Emulator(services, emulator);
        await using var app = services.BuildServiceProvider();
        var before = AttemptCounter.Attempts;

        await HttpSnippets.SyncAsync(app.GetRequiredService<IPayoutSources>());

        Console.Printed.ShouldContain(line => line.StartsWith("LeadDyno/default/", StringComparison.Ordinal));
        (AttemptCounter.Attempts - before).ShouldBeGreaterThanOrEqualTo(emulator.LeadDyno.Requests.Count);
    }

    [Fact]
    public async Task A_client_without_a_container_takes_the_same()
    {
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        var before = AttemptCounter.Attempts;
        var settings = emulator.Settings.ToDictionary(static setting => setting.Key, static setting => setting.Value);
        await HttpSnippets.CreateAsync(
            new LeadDynoOptions { BaseAddress = new Uri(settings["LeadDyno:BaseAddress"]!), ApiKey = settings["LeadDyno:ApiKey"] }
        );
        AttemptCounter.Attempts.ShouldBeGreaterThan(before);
    }
}
