using System.Net;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Http;
using Affiliate.Client.Leadway.Http;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Resilience;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Leadway;

/// <summary>What the core must know of Leadway.</summary>
public static class LeadwayVendor
{
    /// <summary>The vendor's name.</summary>
    public const string Name = "Leadway";

    /// <summary>Lets accounts of this vendor be named in configuration.</summary>
    public static VendorRegistration Registration { get; } = new(Name, (clients, account, section) => clients.AddLeadway(account, section));

    internal const string OAuthEndpoint = "oauth";

    private static RateLimits Limits { get; } =
        new() { Windows = [new RateLimit(100, TimeSpan.FromSeconds(10)), RateLimit.PerDay(200_000)] };

    // A single-use token goes out again only where a 429 says that it was not looked at: a 503 may come after it was taken, whatever its
    // Retry-After says.
    private static bool ShouldRetryOAuth(AttemptOutcome attempt) =>
        attempt.Operation.Kind == OperationKind.UnsafeWrite
            ? attempt.StatusCode == HttpStatusCode.TooManyRequests
            : RetryRules.ShouldRetry(attempt);

    internal static VendorDefinition<LeadwayOptions, LeadwayClient> Definition { get; } = new()
    {
        Name = Name,
        RateLimits = Limits,
        Endpoints =
        [
            new()
            {
                BaseAddress = options => options.BaseAddress!,
                ErrorReader = new LeadwayErrorReader(),
                Authentication = context => new LeadwayAuthentication(context),
                Headers = options => [new("Version", options.ApiVersion)],
            },
            new()
            {
                // Calls of the main endpoint hold their permits while they wait for a refresh, so a refresh needs another limiter than
                // theirs.
                Name = OAuthEndpoint,
                OwnRateLimits = Limits,
                BaseAddress = options => options.BaseAddress!,
                ErrorReader = new LeadwayOAuthErrorReader(),
                ShouldRetry = ShouldRetryOAuth,
            },
        ],
        CountedBy = options => $"{options.BaseAddress} {options.LocationId} {(options.UsesOAuth ? options.ClientId : options.AccessToken)}",
        Bind = (section, options) => section.Bind(options, binder => binder.ErrorOnUnknownConfiguration = true),
        Validate = LeadwayOptionsValidator.Validate,
        CreateClient = context => new LeadwayClient(context),
        WireInterfaces = [WireInterface.Of((LeadwayClient client) => client.Api)],
        CreatePayoutSource = client => client.ToPayoutSource(),
        CreateDirectory = client => client.ToAffiliateDirectory(),
        CreateCommissionSource = client => client.ToCommissionSource(),
        CreateConversionTracker = client => client.ToConversionTracker(),
        CreatePayoutStatusWriter = client => client.ToPayoutStatusWriter(),
        CreateAffiliateManager = client => client.ToAffiliateManager(),
    };
}
