using Affiliate.Client.Emulator;
using Affiliate.Client.Emulator.PayPal;
using Affiliate.Client.Paging;
using Affiliate.Client.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.PayPal.Tests.Client;

/// <summary>A test with an emulator on a clock that stands still, and a client of it.</summary>
public abstract class PayPalTest : IAsyncLifetime
{
    internal const string CreateRoute = "POST /payments/payouts";
    internal const string TokenRoute = "POST /oauth2/token";
    private ServiceProvider _services = null!;

    private protected VirtualTimeProvider Clock { get; } = new();

    private protected VendorEmulator Emulator { get; private set; } = null!;

    private protected PayPalEmulator PayPal => Emulator.PayPal;

    private protected PayPalClient Client => _services.GetRequiredService<PayPalClient>();

    private protected static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 0, TimeProvider = Clock }, Token);
        _services = new ServiceCollection()
            .AddAffiliateClients(clients => clients
                .AddPayPal(options =>
                {
                    options.ClientId = "set by the emulator";
                    options.Resilience.Retry.BaseDelay = options.Resilience.Retry.MaxDelay = TimeSpan.FromMilliseconds(1);
                })
                .UseEmulator(Emulator))
            .BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Emulator.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>The requests of a route.</summary>
    private protected List<Emulator.Server.RecordedRequest> Sent(string route) =>
        [.. PayPal.Requests.Where(request => request.Route == route)];

    private protected async Task<string> PayAsync(string id, params string[] receivers) =>
        (await Client.Payouts.CreateAsync(PayPalSamples.Batch(id, receivers), Token)).BatchHeader!.PayoutBatchId!;

    private protected static async Task<List<T>> ReadAsync<T>(AsyncPageable<T> pageable)
    {
        var rows = new List<T>();
        await foreach (var row in pageable.WithCancellation(Token)) rows.Add(row);
        return rows;
    }
}
