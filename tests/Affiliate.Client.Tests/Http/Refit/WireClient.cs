using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Accounts;
using Affiliate.Client.Http;
using Affiliate.Client.Tests.DependencyInjection;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Tests.Http.Refit;

/// <summary>The interface of these tests through the whole chain of handlers, as a vendor's client has it.</summary>
internal sealed class WireClient : IDisposable
{
    /// <summary>The secret of the account.</summary>
    public const string Key = "canary-key";

    private readonly ServiceProvider _services;

    public WireClient(Uri address, int maxRetries = 0, Action<IHttpClientBuilder>? configure = null)
    {
        var services = new ServiceCollection().AddAffiliateClients(clients =>
            clients.AddAccount(
                Definition,
                AffiliateAccount.DefaultName,
                options =>
                {
                    options.Key = Key;
                    options.BaseAddress = address;
                    options.Resilience.Retry.MaxRetries = maxRetries;
                    options.Resilience.Retry.BaseDelay = options.Resilience.Retry.MaxDelay = TimeSpan.FromMilliseconds(1);
                }
            )
        );
        configure?.Invoke(services.AddHttpClient(HttpClientName.For(Account, VendorEndpoint<TestOptions>.Main)));
        _services = services.BuildServiceProvider();
    }

    public IWireApi Api => _services.GetRequiredService<IWireApi>();

    private static AffiliateAccount Account { get; } = new("Wire", AffiliateAccount.DefaultName);

    private static VendorDefinition<TestOptions, IWireApi> Definition { get; } = TestVendor.Define(
        Account.Vendor,
        connection => new WireAuthentication(connection),
        connection => connection.CreateApi<IWireApi>(WireJsonContext.Default),
        _ => new TestSource(Account));

    public void Dispose() => _services.Dispose();

    private sealed class WireAuthentication(VendorContext<TestOptions> connection) : AuthenticationHandler
    {
        protected override Uri BaseAddress => connection.Options.BaseAddress!;

        protected override ValueTask<RequestCredential?> GetCredentialAsync(CancellationToken cancellationToken)
        {
            connection.Redactor.Remember(connection.Options.Key!);
            return new(RequestCredential.Header("Authorization", connection.Options.Key!));
        }
    }
}
