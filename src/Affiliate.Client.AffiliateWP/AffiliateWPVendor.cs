using Affiliate.Client.AffiliateWP.Http;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Resilience;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.AffiliateWP;

/// <summary>What the core must know of AffiliateWP.</summary>
public static class AffiliateWPVendor
{
    /// <summary>The vendor's name.</summary>
    public const string Name = "AffiliateWP";

    internal const string SiteEndpoint = "site";

    /// <summary>Lets accounts of this vendor be named in configuration.</summary>
    public static VendorRegistration Registration { get; } =
        new(Name, (clients, account, section) => clients.AddAffiliateWP(account, section));

    internal static VendorDefinition<AffiliateWPOptions, AffiliateWPClient> Definition { get; } = new()
    {
        Name = Name,
        Endpoints =
        [
            new()
            {
                BaseAddress = options => options.ApiAddress,
                ErrorReader = new AffiliateWPErrorReader(),
                Authentication = context => new AffiliateWPAuthentication(context),
                Rewrite = PlainPermalink.Rewrite,
                ShouldRetry = ShouldRetry,
            },
            new()
            {
                Name = SiteEndpoint,
                BaseAddress = options => options.RestAddress,
                ErrorReader = new AffiliateWPErrorReader(),
                Rewrite = PlainPermalink.Rewrite,
                ShouldRetry = ShouldRetry,
            },
        ],
        // A shop has no stated limit, but it is one PHP server that sells things meanwhile.
        RateLimits = new RateLimits { MaxConcurrency = 4 },
        CountedBy = options => $"{options.SiteAddress} {options.PublicKey}",
        Bind = (section, options) => section.Bind(options, binder => binder.ErrorOnUnknownConfiguration = true),
        Validate = AffiliateWPOptionsValidator.Validate,
        CreateClient = context => new AffiliateWPClient(context),
        WireInterfaces = [WireInterface.Of((AffiliateWPClient client) => client.Api)],
        CreatePayoutSource = client => client.ToPayoutSource(),
        CreateDirectory = client => client.ToAffiliateDirectory(),
        CreateCommissionSource = client => client.ToCommissionSource(),
        CreatePayoutStatusWriter = client => client.ToPayoutStatusWriter(),
        CreateAffiliateManager = client => client.ToAffiliateManager(),
    };

    // A 500 is a PHP error, after which the same request fails the same way again; or WordPress lost its database, which comes back.
    internal static bool ShouldRetry(AttemptOutcome attempt) =>
        ((int?)attempt.StatusCode != 500 || DatabaseOutage.IsTold(attempt.Body.Span)) && RetryRules.ShouldRetry(attempt);
}
