using Affiliate.Client.Http;

namespace Affiliate.Client.Resilience;

/// <summary>What the pipeline carries to each attempt; a value type for the reason that <see cref="AttemptResult"/> names.</summary>
internal readonly record struct Attempt(ResilienceHandler Handler, HttpRequestMessage Request, CallState Call);
