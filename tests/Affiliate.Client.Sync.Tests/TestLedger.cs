using Affiliate.Client.Accounts;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Hosting;
using Affiliate.Client.Sync.Ledger;
using Affiliate.Client.Sync.Runs;
using Affiliate.Client.Sync.Storage;
using Affiliate.Client.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Affiliate.Client.Sync.Tests;

/// <summary>A ledger in a new database, and its parts.</summary>
internal sealed class TestLedger : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly string _connection;
    private readonly string? _file;

    private TestLedger(ServiceProvider services, VirtualTimeProvider clock, string connection, string? file)
    {
        _services = services;
        Clock = clock;
        _connection = connection;
        _file = file;
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public VirtualTimeProvider Clock { get; }

    public IServiceProvider Services => _services;

    public PayoutSync Sync => _services.GetRequiredService<PayoutSync>();

    public IPayoutLedger Ledger => _services.GetRequiredService<IPayoutLedger>();

    public PayoutChangeDispatcher Dispatcher => _services.GetRequiredService<PayoutChangeDispatcher>();

    public IPayoutChanges Changes => _services.GetRequiredService<IPayoutChanges>();

    /// <summary>On SQLite, or on the PostgreSQL database of a connection string.</summary>
    public static async Task<TestLedger> CreateAsync(
        string? postgres = null,
        Action<AffiliateSyncOptions>? configure = null,
        VirtualTimeProvider? clock = null,
        Action<IServiceCollection>? add = null)
    {
        var file = postgres is null ? Path.Combine(Path.GetTempPath(), $"ledger-{Guid.NewGuid():N}.db") : null;
        return await OpenAsync(postgres ?? $"Data Source={file}", configure, clock ?? new VirtualTimeProvider(), add, file);
    }

    /// <summary>In the database of a connection string, of whichever kind.</summary>
    public static Task<TestLedger> AtAsync(string connection) => OpenAsync(connection, null, new VirtualTimeProvider(), null, null);

    private static async Task<TestLedger> OpenAsync(
        string connection,
        Action<AffiliateSyncOptions>? configure,
        VirtualTimeProvider clock,
        Action<IServiceCollection>? add,
        string? file,
        params IInterceptor[] interceptors)
    {
        var services = new ServiceCollection().AddSingleton<TimeProvider>(clock);
        services.AddAffiliateSync(
            database => _ = connection.StartsWith("Host", StringComparison.Ordinal)
                ? database.UseNpgsql(connection).AddInterceptors(interceptors)
                : database.UseSqlite(connection).AddInterceptors([WithoutFlush.Instance, .. interceptors]),
            configure);
        add?.Invoke(services);
        var ledger = new TestLedger(services.BuildServiceProvider(), clock, connection, file);
        await ledger.Sync.CreateDatabaseAsync();
        return ledger;
    }

    /// <summary>The same database, from another process.</summary>
    public Task<TestLedger> OnAnotherMachineAsync(Action<AffiliateSyncOptions>? configure = null, params IInterceptor[] interceptors) =>
        OpenAsync(_connection, configure, Clock, null, null, interceptors);

    /// <summary>The same database, from another process that has services of its own.</summary>
    public Task<TestLedger> OnAnotherMachineAsync(Action<IServiceCollection> add, params IInterceptor[] interceptors) =>
        OpenAsync(_connection, null, Clock, add, null, interceptors);

    /// <summary>The same database, from a machine that has another clock.</summary>
    public Task<TestLedger> OnAnotherMachineAsync(VirtualTimeProvider clock, Action<AffiliateSyncOptions>? configure = null) =>
        OpenAsync(_connection, configure, clock, null, null);

    public Task<SyncResult> RunAsync(IPayoutSource source, SyncKind kind = SyncKind.Quick) => Sync.RunAsync(source, kind, Token);

    public Task<IReadOnlyList<SyncResult>> RunAsync(IEnumerable<IPayoutSource> sources, SyncKind kind) =>
        Sync.RunAsync(sources, kind, Token);

    public Task<long> DispatchAsync() => Dispatcher.DispatchAsync(Token);

    public Task<long> PositionAsync(string consumer) => Changes.GetPositionAsync(consumer, Token);

    public Task<IReadOnlyList<LedgerDeadLetter>> DeadLettersAsync() => Changes.GetDeadLettersAsync("recorder", Token);

    public Task<PayablesReport> ReportAsync(Instant asOf) => PayablesReport.CreateAsync(Ledger, asOf, Token);

    public Task<PayablesReport> ReportAsync(PayablesOptions options) => PayablesReport.CreateAsync(Ledger, options, Token);

    public Task<IReadOnlyList<PayoutMovements>> MovementsAsync(Instant from, Instant to, AffiliateAccount? account = null) =>
        Ledger.GetMovementsAsync(from, to, account, Token);

    public async Task<IReadOnlyList<Payout>> PayoutsAsync() => await Ledger.GetPayouts(cancellationToken: Token).ToListAsync(Token);

    public async Task<IReadOnlyList<string>> RowsAsync() => Describe(await Ledger.GetPayouts().ToListAsync());

    /// <summary>The rows of the ledger's table, whether or not they count.</summary>
    public async Task<IReadOnlyList<LedgerPayout>> StoredAsync()
    {
        await using var context = await _services.GetRequiredService<LedgerDatabase>().OpenAsync(Token);
        return await context.Set<LedgerPayout>().AsNoTracking().ToListAsync(Token);
    }

    public async Task<IReadOnlyList<PayoutChange>> ChangesAsync(long after = 0) => await Changes.ReadAsync(after).ToListAsync();

    /// <summary>The table that a reader of the changes has who began with nothing.</summary>
    public async Task<IReadOnlyList<string>> ReplayAsync()
    {
        Dictionary<PayoutKey, Payout> rows = [];
        long last = 0;
        await foreach (var change in Changes.ReadAsync())
        {
            change.Sequence.ShouldBe(++last);
            rows.GetValueOrDefault(change.Key).ShouldBe(change.Before);
            if (change.After is { } after) rows[change.Key] = after;
            else rows.Remove(change.Key);
        }

        return Describe(rows.Values);
    }

    public static IReadOnlyList<string> Describe(IEnumerable<Payout> rows) =>
        [.. rows.Select(row => $"{row.Key} {PayoutDocument.Write(row)}").Order(StringComparer.Ordinal)];

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_file is null) return;
        using (var connection = new SqliteConnection(_connection)) SqliteConnection.ClearPool(connection);
        foreach (var suffix in (string[])["", "-wal", "-shm"]) File.Delete(_file + suffix);
    }
}
