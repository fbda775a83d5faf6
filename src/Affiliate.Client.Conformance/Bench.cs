using Affiliate.Client.Accounts;
using Affiliate.Client.Conformance.VirtualTime;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Testing;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Conformance;

/// <summary>One vendor's server and the programs that talk to it, all on one virtual clock: waits take no time.</summary>
internal sealed class Bench : IAsyncDisposable
{
    private static readonly HashSet<string> Warm = [];

    private readonly List<ServiceProvider> _programs = [];
    private readonly Traffic _traffic;

    private Bench(VendorUnderTest vendor, RunningVendor server, VirtualTimeProvider clock)
    {
        Vendor = vendor;
        Server = server;
        Clock = clock;
        _traffic = new Traffic(clock, () => server.Waiting);
    }

    /// <summary>Cancelled when the test run is.</summary>
    public static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The adapter.</summary>
    public VendorUnderTest Vendor { get; }

    /// <summary>Its server.</summary>
    public RunningVendor Server { get; }

    /// <summary>The clock of the server and of all programs.</summary>
    public VirtualTimeProvider Clock { get; }

    /// <summary>Starts a server of the vendor.</summary>
    public static async Task<Bench> StartAsync(VendorUnderTest vendor, int rows, ulong seed, bool enforceRateLimits)
    {
        var clock = new VirtualTimeProvider();
        if (Warm.Add(vendor.Name)) await WarmUpAsync(vendor);
        var server = await vendor.StartAsync(new VendorSetup(rows, clock) { Seed = seed, EnforceRateLimits = enforceRateLimits }, Token);
        return new Bench(vendor, server, clock);
    }

    /// <summary>A new program with one account at the server, as if the process had been started anew.</summary>
    public ServiceProvider NewProgram(Action<AffiliateAccountOptions>? change = null, Action<IServiceCollection>? services = null) =>
        NewProgram((clients, _) => Server.Register(clients, AffiliateAccount.DefaultName, change ?? (static _ => { })), services);

    /// <summary>A new program with accounts of your choice.</summary>
    public ServiceProvider NewProgram(Action<AffiliateClientsBuilder, RunningVendor> register, Action<IServiceCollection>? services = null)
    {
        var collection = new ServiceCollection().AddSingleton<TimeProvider>(Clock);
        services?.Invoke(collection);
        collection.AddAffiliateClients(clients => register(clients, Server));
        foreach (var client in ClientNames(collection))
            collection.AddHttpClient(client).AddHttpMessageHandler(() => new TrafficHandler(_traffic));
        var program = collection.BuildServiceProvider();
        _programs.Add(program);
        return program;
    }

    /// <summary>The source of a new program's only account.</summary>
    public IPayoutSource NewSource(Action<AffiliateAccountOptions>? change = null) =>
        NewProgram(change).GetRequiredService<IPayoutSource>();

    /// <summary>Runs work in virtual time until it ends.</summary>
    /// <exception cref="TimeoutException">It never ends.</exception>
    public Task RunAsync(Task work) => _traffic.RunAsync(work);

    /// <summary>Runs work in virtual time until it ends, and gives its result.</summary>
    /// <exception cref="TimeoutException">It never ends.</exception>
    public Task<T> RunAsync<T>(Task<T> work) => _traffic.RunAsync(work);

    /// <summary>All rows, read by a new program.</summary>
    public Task<List<Payout>> ReadAsync(
        int? pageSize = null,
        PagingOptions? paging = null,
        Action<AffiliateAccountOptions>? change = null
    ) => ReadAsync(NewSource(change), pageSize, paging);

    /// <summary>All rows of a source.</summary>
    public Task<List<Payout>> ReadAsync(IPayoutSource source, int? pageSize = null, PagingOptions? paging = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return RunAsync(ToListAsync(source.GetPayouts(new PayoutQuery { PageSize = pageSize }, paging)));
    }

    /// <summary>All rows of a source, as long as others move the clock.</summary>
    public static Task<List<Payout>> ReadWithoutClockAsync(IPayoutSource source, int? pageSize = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ToListAsync(source.GetPayouts(new PayoutQuery { PageSize = pageSize }));
    }

    /// <summary>The error that reading all rows ends in; null for none.</summary>
    public async Task<Exception?> FailureAsync(
        int? pageSize = null,
        PagingOptions? paging = null,
        Action<AffiliateAccountOptions>? change = null
    ) => await Record.ExceptionAsync(() => ReadAsync(pageSize, paging, change));

    /// <summary>All rows must have come, each once and right.</summary>
    public void ShouldBeAll(IReadOnlyList<Payout> rows)
    {
        rows.Select(row => row.Key).Distinct().Count().ShouldBe(rows.Count, "a row came twice");
        rows.Select(ExpectedRow.From).ShouldBe(Server.Rows, ignoreOrder: true);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var program in _programs) await program.DisposeAsync();
        await Server.DisposeAsync();
    }

    // Code that runs for the first time takes so long that virtual time would take it for waiting: the first walk is in real time.
    private static async Task WarmUpAsync(VendorUnderTest vendor)
    {
        await using var server = await vendor.StartAsync(new VendorSetup(5, TimeProvider.System), Token);
        await using var program = new ServiceCollection()
            .AddAffiliateClients(clients => server.Register(clients, AffiliateAccount.DefaultName, static _ => { }))
            .BuildServiceProvider();
        await ToListAsync(program.GetRequiredService<IPayoutSource>().GetPayouts(new PayoutQuery { PageSize = 2 }));
    }

    private static async Task<List<Payout>> ToListAsync(AsyncPageable<Payout> pages)
    {
        var rows = new List<Payout>();
        await foreach (var row in pages.WithCancellation(Token)) rows.Add(row);
        return rows;
    }

    private static List<string> ClientNames(IServiceCollection services) =>
    [
        .. services.Select(static service => service.ServiceKey).OfType<string>()
            .Where(static key => key.StartsWith("Affiliate.Client/", StringComparison.Ordinal)).Distinct(),
    ];
}
