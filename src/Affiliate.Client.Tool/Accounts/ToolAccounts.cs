using Affiliate.Client.Accounts;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Emulator;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tool.Checks;
using Affiliate.Client.Tool.Commands;
using Affiliate.Client.Tool.Output;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Tool.Accounts;

/// <summary>The accounts that a command works on, with their services; those of the emulator where none are configured.</summary>
internal sealed class ToolAccounts : IAsyncDisposable
{
    private const string DefaultLedger = "affiliate-ledger.db";

    private readonly ServiceProvider _services;
    private readonly DataPath? _ledger;
    private readonly AccountSettings _settings;

    private ToolAccounts(ServiceProvider services, VendorEmulator? emulator, DataPath? ledger, AccountSettings settings)
    {
        (_services, Emulator, _ledger, _settings) = (services, emulator, ledger, settings);
        All = services.GetRequiredService<IPayoutSources>();
        Sources = [.. All.Where(source => settings.Includes(source.Descriptor.Account))
            .OrderBy(source => source.Descriptor.Account.ToString(), StringComparer.Ordinal)];
        if (Sources.Count > 0) return;
        var known = string.Join(", ", All.Select(source => source.Descriptor.Account));
        throw new UsageException($"No account is called {string.Join(" or ", settings.Accounts)}. There are: {known}.");
    }

    public IServiceProvider Services => _services;

    /// <summary>The emulator; null where accounts are configured.</summary>
    public VendorEmulator? Emulator { get; }

    public IPayoutSources All { get; }

    /// <summary>The accounts that were asked for, by name.</summary>
    public IReadOnlyList<IPayoutSource> Sources { get; }

    public IEnumerable<IAffiliateDirectory> Directories =>
        Services.GetServices<IAffiliateDirectory>().Where(directory => _settings.Includes(directory.Descriptor.Account));

    /// <summary>The ledger's file.</summary>
    public DataPath Ledger => _ledger ?? throw new InvalidOperationException("The command asked for no ledger.");

    /// <summary>Whether anything was synced yet.</summary>
    public bool HasLedger => File.Exists(Ledger.FullPath);

    /// <exception cref="UsageException">Nothing was synced yet.</exception>
    public void RequireLedger()
    {
        if (!HasLedger) throw new UsageException($"There is no ledger {Ledger.Name} yet. affiliate sync makes it.");
    }

    /// <summary>Two accounts of a vendor may be one shop under two names, which only reading both shows.</summary>
    /// <exception cref="UsageException">An account was asked for, and another one of its vendor was not.</exception>
    public void RequireWholeVendors()
    {
        var vendors = Sources.Select(source => source.Descriptor.Account.Vendor).ToHashSet();
        var left = All.Select(source => source.Descriptor.Account)
            .FirstOrDefault(account => vendors.Contains(account.Vendor) && !Includes(account));
        if (left.Vendor is { } vendor)
            throw new UsageException(
                $"{left} may hold the same rows, which would be paid twice: name all accounts of {vendor}, or none.");
    }

    /// <summary>The rows of the accounts that were asked for.</summary>
    public IAsyncEnumerable<Payout> GetPayouts(PayoutQuery? query = null, CancellationToken cancellationToken = default) =>
        Sources.Count == All.Count
            ? All.GetPayouts(query, cancellationToken: cancellationToken)
            : Sources.ToAsyncEnumerable().SelectMany(source => source.GetPayouts(query));

    public bool Includes(AffiliateAccount account) => _settings.Includes(account);

    public static async Task<ToolAccounts> OpenAsync(
        ToolHost host, ToolOutput output, AccountSettings settings, AccountAdditions additions, CancellationToken cancellationToken)
    {
        var configuration = ToolConfiguration.Read(host, settings.Config);
        var ledger = additions.HasLedger
            ? DataPath.Open(host, additions.Ledger, DefaultLedger, isEmulated: configuration is null)
            : null;
        var emulator = configuration is null ? await StartEmulatorAsync(output, cancellationToken).ConfigureAwait(false) : null;
        var services = Register(host, configuration ?? Settings(emulator!), ledger, additions).BuildServiceProvider();
        try
        {
            return new ToolAccounts(services, emulator, ledger, settings);
        }
        catch
        {
            await CloseAsync(services, ledger, emulator).ConfigureAwait(false);
            throw;
        }
    }

    public ValueTask DisposeAsync() => CloseAsync(_services, _ledger, Emulator);

    private static async Task<VendorEmulator> StartEmulatorAsync(ToolOutput output, CancellationToken cancellationToken)
    {
        output.Note("No accounts are configured: all figures are the embedded emulator's. affiliate init writes a configuration.");
        var emulator = await VendorEmulator.StartAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        emulator.PayPal.ProcessingTime = TimeSpan.Zero;
        foreach (var currency in (string[])["USD", "EUR", "GBP"]) emulator.PayPal.SetBalance(currency, 5_000_000);
        return emulator;
    }

    private static IConfigurationSection Settings(VendorEmulator emulator) =>
        ToolConfiguration.Below([.. emulator.Settings, .. emulator.PayPal.Settings]);

    private static ServiceCollection Register(
        ToolHost host, IConfigurationSection configuration, DataPath? ledger, AccountAdditions additions)
    {
        var services = new ServiceCollection();
        services.AddSingleton(host.TimeProvider);
        services.AddAffiliateClients(VendorSections.Vendors(configuration));
        services.AddAffiliateClients(
            clients => clients.ConfigureHttp(http => http.AddHandler(_ => new ServerClockHandler(host.TimeProvider))));
        if (additions.HasPayPal)
            services.AddAffiliateClients(clients => clients.AddPayPal(VendorSections.PayPal(configuration)));
        if (ledger is not null) AddLedger(services, ledger.FullPath);
        return services;
    }

    // Without a pool nothing keeps the file open behind the command's back.
    private static void AddLedger(ServiceCollection services, string path) => services.AddAffiliateSync(
        database => database.UseSqlite(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString()),
        options => options.RunInBackground = false);

    private static async ValueTask CloseAsync(ServiceProvider services, DataPath? ledger, VendorEmulator? emulator)
    {
        await services.DisposeAsync().ConfigureAwait(false);
        ledger?.Dispose();
        if (emulator is not null) await emulator.DisposeAsync().ConfigureAwait(false);
    }
}
