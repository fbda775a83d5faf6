using Affiliate.Client.Shared.RateLimiting;
using StackExchange.Redis;

namespace Affiliate.Client.Redis;

/// <summary>Where limits are kept, and what happens while they cannot be reached.</summary>
public sealed class RedisOptions
{
    /// <summary>
    /// The server, in StackExchange.Redis's words: <c>redis.internal:6379,user=app,password=…,ssl=true</c>. Keys begin with
    /// <c>affiliate-client:</c>; the server must not evict them (<c>maxmemory-policy noeviction</c>).
    /// </summary>
    public string Configuration { get; set; } = "";

    /// <summary>
    /// How long an answer of the server may take, and a permit be on its way; 1 second to 1 minute. Default 5 seconds. A permit that took
    /// longer is given back unused.
    /// </summary>
    public TimeSpan AnswerTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// The part of each limit that this process may use while the server does not answer; more than 0, at most 1. Null, the default: none,
    /// so that calls fail with a transient <see cref="Errors.TransportException"/>.
    /// </summary>
    /// <remarks>
    /// The limit is kept as long as the parts of all processes make 1 at most, except in the window of each change from the one to the
    /// other: what was spent before it is then not known on the other side.
    /// </remarks>
    public double? FallbackShare { get; set; }

    /// <returns>The configuration as it is used.</returns>
    internal ConfigurationOptions Validate()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(Configuration);
        SharedLimiters.Validate(AnswerTimeout, FallbackShare);
        var configuration = ConfigurationOptions.Parse(Configuration);
        configuration.AbortOnConnectFail = true;
        configuration.AsyncTimeout = configuration.ConnectTimeout = (int)AnswerTimeout.TotalMilliseconds;
        // Another attempt to connect is made by the next question.
        configuration.ConnectRetry = 1;
        // A permit that is asked for later than its caller waits is of no use to anybody.
        configuration.BacklogPolicy = BacklogPolicy.FailFast;
        return configuration;
    }
}
