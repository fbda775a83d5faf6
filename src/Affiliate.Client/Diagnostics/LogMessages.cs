using Microsoft.Extensions.Logging;

namespace Affiliate.Client.Diagnostics;

/// <summary>
/// Every log entry of the core. No entry holds an address, a header, a body or an exception's text, but for the redacted excerpt of
/// <see cref="TextAroundJson"/>, which names the plugin to blame.
/// </summary>
internal static partial class LogMessages
{
    [LoggerMessage(
        100,
        LogLevel.Debug,
        "{Vendor}/{Account}: {Operation} succeeded with HTTP {StatusCode} in {Seconds:0.000} s ({Attempts} attempts).",
        EventName = "CallSucceeded"
    )]
    internal static partial void CallSucceeded(
        this ILogger logger,
        string vendor,
        string account,
        string operation,
        int statusCode,
        double seconds,
        int attempts
    );

    [LoggerMessage(
        101,
        LogLevel.Warning,
        "{Vendor}/{Account}: {Operation} failed ({ErrorType}) after {Seconds:0.000} s ({Attempts} attempts).",
        EventName = "CallFailed"
    )]
    internal static partial void CallFailed(
        this ILogger logger,
        string vendor,
        string account,
        string operation,
        string errorType,
        double seconds,
        int attempts
    );

    [LoggerMessage(
        102,
        LogLevel.Debug,
        "{Vendor}/{Account}: {Operation} was cancelled after {Seconds:0.000} s ({Attempts} attempts).",
        EventName = "CallCancelled"
    )]
    internal static partial void CallCancelled(
        this ILogger logger,
        string vendor,
        string account,
        string operation,
        double seconds,
        int attempts
    );

    [LoggerMessage(
        110,
        LogLevel.Information,
        "{Vendor}/{Account}: {Operation}: attempt {Attempt} ended with {Reason}; trying again in {Seconds:0.000} s.",
        EventName = "AttemptRetried"
    )]
    internal static partial void AttemptRetried(
        this ILogger logger,
        string vendor,
        string account,
        string operation,
        int attempt,
        string reason,
        double seconds
    );

    [LoggerMessage(
        111,
        LogLevel.Warning,
        "{Vendor}/{Account}: {Operation} is not tried again: the account's retry budget is spent.",
        EventName = "RetryBudgetSpent"
    )]
    internal static partial void RetryBudgetSpent(this ILogger logger, string vendor, string account, string operation);

    [LoggerMessage(
        120,
        LogLevel.Warning,
        "{Vendor}/{Account}: paused for {Seconds:0.000} s, because the vendor said that it gets too many requests.",
        EventName = "AccountPaused"
    )]
    internal static partial void AccountPaused(this ILogger logger, string vendor, string account, double seconds);

    [LoggerMessage(
        121,
        LogLevel.Warning,
        "{Vendor}/{Account}: the vendor allows only {Permits} requests in {Seconds} s; the limit is lowered for a time.",
        EventName = "RateLimitLowered"
    )]
    internal static partial void RateLimitLowered(this ILogger logger, string vendor, string account, int permits, double seconds);

    [LoggerMessage(
        122,
        LogLevel.Warning,
        "{Vendor}/{Account}: the vendor asked for a pause of {AskedSeconds:0} s; after {Seconds:0} s, the longest that the options "
            + "allow, it is tried again.",
        EventName = "PauseShortened"
    )]
    internal static partial void PauseShortened(this ILogger logger, string vendor, string account, double askedSeconds, double seconds);

    [LoggerMessage(
        123,
        LogLevel.Information,
        "{Vendor}/{Account}: {Operation} waited {Seconds:0.000} s for the account's rate limit.",
        EventName = "PermitAwaited"
    )]
    internal static partial void PermitAwaited(this ILogger logger, string vendor, string account, string operation, double seconds);

    [LoggerMessage(
        130,
        LogLevel.Error,
        "{Vendor}/{Account}: too many attempts failed; for {Seconds:0.000} s at a time nothing is sent, then one request tries.",
        EventName = "CircuitOpened"
    )]
    internal static partial void CircuitOpened(this ILogger logger, string vendor, string account, double seconds);

    [LoggerMessage(131, LogLevel.Information, "{Vendor}/{Account}: the vendor answers again.", EventName = "CircuitClosed")]
    internal static partial void CircuitClosed(this ILogger logger, string vendor, string account);

    [LoggerMessage(
        140,
        LogLevel.Warning,
        "{Vendor}/{Account}: handlers that repeat or delay requests were removed from the HTTP client: {Handlers}. The account's "
            + "Resilience options do their work.",
        EventName = "ForeignHandlersRemoved"
    )]
    internal static partial void ForeignHandlersRemoved(this ILogger logger, string vendor, string account, string handlers);

    [LoggerMessage(
        141,
        LogLevel.Warning,
        "{Vendor}/{Account}: changed settings are wrong; those that were read at the start stay in use. {Problems}",
        EventName = "SettingsKept"
    )]
    internal static partial void SettingsKept(this ILogger logger, string vendor, string account, string problems);

    [LoggerMessage(
        142,
        LogLevel.Warning,
        "{Vendor}/{Account}: the account has the credentials of {Other}: every row is listed twice, and might be paid twice. "
            + "Register it once.",
        EventName = "CredentialsShared"
    )]
    internal static partial void CredentialsShared(this ILogger logger, string vendor, string account, string other);

    [LoggerMessage(
        150,
        LogLevel.Warning,
        "{Vendor}/{Account}: {Operation}: the response's JSON was read, but other output stands around it: {Text}",
        EventName = "TextAroundJson"
    )]
    internal static partial void TextAroundJson(this ILogger logger, string vendor, string account, string operation, string text);
}
