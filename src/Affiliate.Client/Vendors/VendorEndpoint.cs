using Affiliate.Client.Http;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Resilience;

namespace Affiliate.Client.Vendors;

/// <summary>One HTTP connection that a vendor's client needs: an address with its own errors and secret. Most vendors have one.</summary>
/// <typeparam name="TOptions">The vendor's options.</typeparam>
public sealed record VendorEndpoint<TOptions> where TOptions : AffiliateAccountOptions, new()
{
    /// <summary>The name of a vendor's main endpoint: <c>api</c>.</summary>
    public const string Main = "api";

    /// <summary>The endpoint's name, unique within the vendor.</summary>
    public string Name { get; init; } = Main;

    /// <summary>The address that relative routes start from. A missing trailing slash is added.</summary>
    public required Func<TOptions, Uri> BaseAddress { get; init; }

    /// <summary>Reads the endpoint's error bodies.</summary>
    public required IApiErrorReader ErrorReader { get; init; }

    /// <summary>Makes the handler that adds the secret; null where the endpoint has none.</summary>
    public Func<VendorContext<TOptions>, AuthenticationHandler>? Authentication { get; init; }

    /// <summary>The endpoint's own rule of what may be repeated; null for the general one.</summary>
    public RetryPredicate? ShouldRetry { get; init; }

    /// <summary>
    /// The endpoint's own limits, where its host counts apart from the others: a 429 of it then pauses this endpoint alone.
    /// Null: it shares the account's limiter.
    /// </summary>
    public RateLimits? OwnRateLimits { get; init; }

    /// <summary>
    /// Makes another address of a request's, right before the secret is added, for servers that take the same route in more than one way.
    /// It stays on the same host. Null: requests go where their route says.
    /// </summary>
    public Func<TOptions, Uri, Uri>? Rewrite { get; init; }

    /// <summary>Headers of every request that are no secret.</summary>
    public Func<TOptions, IEnumerable<KeyValuePair<string, string>>>? Headers { get; init; }
}
