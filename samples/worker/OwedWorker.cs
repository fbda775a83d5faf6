using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using NodaTime;

namespace AffiliateWorker;

/// <summary>Tells at every interval what is owed, and which account could not be read.</summary>
internal sealed partial class OwedWorker(
    IPayoutSources sources, IConfiguration settings, TimeProvider time, IHostApplicationLifetime app, ILogger<OwedWorker> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.GetValue("Interval", TimeSpan.FromHours(1)), time);
        do await TellAsync(stoppingToken);
        while (!settings.GetValue("Once", false) && await timer.WaitForNextTickAsync(stoppingToken));
        app.StopApplication();
    }

    private async Task TellAsync(CancellationToken stoppingToken)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var options = new PayablesOptions { AsOf = now, Zone = DateTimeZone.Utc };
        var report = await PayablesReport.CreateAsync(sources, options, stoppingToken);
        foreach (var sum in report.ByAccount().Where(sum => sum.Owed.Rows > 0))
            Owed($"{sum.Account}", sum.Owed.Amount, sum.Currency ?? "(currency unknown)", sum.Overdue.Amount);
        foreach (var source in report.Sources.Where(source => !source.IsComplete))
            Incomplete($"{source.Account}", source.FailureText ?? source.Completeness?.Reason ?? "it says nothing");
    }

    [LoggerMessage(LogLevel.Information, "{Account}: {Amount} {Currency} owed, {Overdue} of it overdue")]
    private partial void Owed(string account, decimal amount, string currency, decimal overdue);

    [LoggerMessage(LogLevel.Error, "{Account}: money is missing from the sums: {Reason}")]
    private partial void Incomplete(string account, string reason);
}
