using Microsoft.Extensions.Logging;

namespace Affiliate.Client.PostgreSql;

internal static partial class SharedLog
{
    [LoggerMessage(
        180,
        LogLevel.Error,
        "The rate limits' database ({Database}) did not answer ({Failure}); {Calls} calls that waited were not sent by its leave.",
        EventName = "SharedLimitsAway"
    )]
    internal static partial void DatabaseAway(this ILogger logger, string database, string failure, int calls);
}
