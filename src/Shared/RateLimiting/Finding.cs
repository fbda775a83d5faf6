using Affiliate.Client.RateLimiting;

namespace Affiliate.Client.Shared.RateLimiting;

/// <summary>What a response told of one limit.</summary>
/// <param name="Window">Which of the account's own windows is meant.</param>
/// <param name="Base">The permits that were used when this one was given, less all that were given until then.</param>
/// <param name="Reading">What the response said.</param>
internal readonly record struct Finding(int Window, long Base, RateLimitReading Reading);
