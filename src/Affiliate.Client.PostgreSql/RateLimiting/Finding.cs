using Affiliate.Client.RateLimiting;

namespace Affiliate.Client.PostgreSql.RateLimiting;

/// <summary>What a response told of one limit.</summary>
/// <param name="Limit">The account's own limit that is meant.</param>
/// <param name="Base">The permits that were used when this one was given, less all that were given until then.</param>
/// <param name="Reading">What the response said.</param>
internal readonly record struct Finding(RateLimit Limit, long Base, RateLimitReading Reading);
