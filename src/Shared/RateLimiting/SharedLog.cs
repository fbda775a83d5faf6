using Microsoft.Extensions.Logging;

namespace Affiliate.Client.Shared.RateLimiting;

internal static partial class SharedLog
{
    [LoggerMessage(
        180,
        LogLevel.Error,
        "The rate limits' server ({Server}) did not answer ({Failure}); {Calls} calls that waited were not sent by its leave.",
        EventName = "SharedLimitsAway"
    )]
    internal static partial void LimitsAway(this ILogger logger, string server, string failure, int calls);
}
