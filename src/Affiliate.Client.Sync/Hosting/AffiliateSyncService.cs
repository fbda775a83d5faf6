using System.Diagnostics.CodeAnalysis;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Runs;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.Sync.Hosting;

/// <summary>Runs every account again and again, and hands changes over. Nothing that fails ends it, or holds another account up.</summary>
internal sealed class AffiliateSyncService(
    PayoutSync sync,
    PayoutChangeDispatcher dispatcher,
    IEnumerable<IPayoutSource> sources,
    IOptions<AffiliateSyncOptions> options,
    TimeProvider time,
    ILogger<AffiliateSyncService> logger) : BackgroundService
{
    private readonly AffiliateSyncOptions _options = options.Value;
    private readonly Random _random = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!_options.RunInBackground) return;
        while (!await TryAsync(() => sync.CreateDatabaseAsync(stoppingToken), logger.DatabaseFailed, stoppingToken).ConfigureAwait(false))
            await Task.Delay(_options.PollInterval, time, stoppingToken).ConfigureAwait(false);
        var runs = sources.Select(source => RunAsync(source, stoppingToken));
        await Task.WhenAll([DispatchAsync(stoppingToken), .. runs]).ConfigureAwait(false);
    }

    private async Task RunAsync(IPayoutSource source, CancellationToken stoppingToken)
    {
        while (true)
        {
            await TryAsync(() => RunOnceAsync(source, stoppingToken), Failed, stoppingToken).ConfigureAwait(false);
            await Task.Delay(NextInterval(), time, stoppingToken).ConfigureAwait(false);
        }

        void Failed(string errorType) => logger.RunFailed(source.Descriptor.Account.ToString(), errorType);
    }

    private async Task RunOnceAsync(IPayoutSource source, CancellationToken stoppingToken)
    {
        var account = source.Descriptor.Account.ToString();
        try
        {
            var result = await sync.RunAsync(source, SyncKind.Quick, stoppingToken).ConfigureAwait(false);
            logger.RunFinished(account, result.Kind.ToString(), result.Rows, result.Changes, result.Missing);
        }
        catch (StaleRunException)
        {
            logger.RunStale(account);
        }
    }

    private async Task DispatchAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await TryAsync(() => dispatcher.DispatchAsync(stoppingToken), logger.DispatchFailed, stoppingToken).ConfigureAwait(false);
            await Task.Delay(_options.PollInterval, time, stoppingToken).ConfigureAwait(false);
        }
    }

    private TimeSpan NextInterval()
    {
        lock (_random) return _options.Interval * (1 - _options.Jitter * _random.NextDouble());
    }

    [SuppressMessage("Design", "CA1031", Justification = "What failed is told, noted in the ledger and tried again; the host goes on.")]
    private static async Task<bool> TryAsync(Func<Task> work, Action<string> onFailure, CancellationToken stoppingToken)
    {
        try
        {
            await work().ConfigureAwait(false);
            return true;
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            onFailure(failure.GetType().Name);
            return false;
        }
    }
}
