using Affiliate.Client.Tests.Shared.Diagnostics;
using Affiliate.Client.Accounts;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Http;
using Affiliate.Client.Tests.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.Tests.Sockets;

/// <summary>An app with one account whose requests go to a given address; its waits are short.</summary>
internal static class SocketApp
{
    internal const string Secret = "canary-key-5f2c";

    internal static ServiceProvider Build(
        Uri address,
        int retries = 0,
        Action<TestOptions>? options = null,
        Action<AffiliateClientsBuilder>? clients = null,
        Action<IServiceCollection>? services = null,
        RecordingLoggerFactory? log = null
    )
    {
        var app = new ServiceCollection();
        if (log is not null) app.AddSingleton<ILoggerFactory>(log);
        app.AddAffiliateClients(builder =>
        {
            builder.AddAccount(
                TestVendor.Definition,
                AffiliateAccount.DefaultName,
                o =>
                {
                    (o.BaseAddress, o.Key) = (address, Secret);
                    (o.Resilience.Retry.MaxRetries, o.Resilience.Retry.BaseDelay, o.Resilience.Retry.MaxDelay) = (
                        retries,
                        TimeSpan.FromMilliseconds(1),
                        TimeSpan.FromMilliseconds(1)
                    );
                    options?.Invoke(o);
                }
            );
            clients?.Invoke(builder);
        });
        services?.Invoke(app);
        return app.BuildServiceProvider();
    }

    internal static Task<string> GetAsync(IServiceProvider app) =>
        app.GetRequiredService<TestClient>().GetAsync("things/1", TestContext.Current.CancellationToken);

    internal static async Task<string> PostAsync(IServiceProvider app)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "things");
        RequestContext.SetOperation(request, new OperationInfo("CreateThing", "/things", OperationKind.UnsafeWrite));
        using var response = await app.GetRequiredService<TestClient>()
            .Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
