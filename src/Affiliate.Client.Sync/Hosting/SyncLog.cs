using Microsoft.Extensions.Logging;

namespace Affiliate.Client.Sync.Hosting;

/// <summary>Every log entry of the sync. No entry holds an exception's text: those of handlers and databases may hold secrets.</summary>
internal static partial class SyncLog
{
    [LoggerMessage(300, LogLevel.Information, "{Account}: {Kind} run: {Rows} rows read, {Changes} changes, {Missing} rows in doubt.")]
    internal static partial void RunFinished(this ILogger logger, string account, string kind, long rows, long changes, int missing);

    [LoggerMessage(301, LogLevel.Warning, "{Account}: the run failed ({ErrorType}). The next one goes on.")]
    internal static partial void RunFailed(this ILogger logger, string account, string errorType);

    [LoggerMessage(302, LogLevel.Information, "{Account}: a newer run began elsewhere; this one stopped.")]
    internal static partial void RunStale(this ILogger logger, string account);

    [LoggerMessage(303, LogLevel.Warning, "The tables of the ledger cannot be created ({ErrorType}). It is tried again.")]
    internal static partial void DatabaseFailed(this ILogger logger, string errorType);

    [LoggerMessage(304, LogLevel.Warning, "Changes cannot be handed over ({ErrorType}). It is tried again.")]
    internal static partial void DispatchFailed(this ILogger logger, string errorType);
}
