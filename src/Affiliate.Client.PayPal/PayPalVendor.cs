using Affiliate.Client.DependencyInjection;
using Affiliate.Client.PayPal.Http;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.PayPal;

/// <summary>What the core must know of PayPal. Its accounts pay; nothing is owed there, so they are no payout sources.</summary>
public static class PayPalVendor
{
    /// <summary>The vendor's name.</summary>
    public const string Name = "PayPal";

    internal const string OAuthEndpoint = "oauth";

    /// <summary>Lets accounts of this vendor be named in configuration.</summary>
    public static VendorRegistration Registration { get; } = new(Name, (clients, account, section) => clients.AddPayPal(account, section));

    // PayPal publishes no limits.
    private static RateLimits Limits { get; } = new() { MaxConcurrency = 4 };

    internal static VendorDefinition<PayPalOptions, PayPalClient> Definition { get; } = new()
    {
        Name = Name,
        RateLimits = Limits,
        Endpoints =
        [
            new()
            {
                BaseAddress = options => options.Address,
                ErrorReader = new PayPalErrorReader(),
                Authentication = context => new PayPalAuthentication(context),
            },
            new()
            {
                // Calls of the main endpoint hold their permits while they wait for a token, so a token needs another limiter than theirs.
                Name = OAuthEndpoint,
                OwnRateLimits = Limits,
                BaseAddress = options => options.Address,
                ErrorReader = new PayPalErrorReader(),
                Authentication = context => new PayPalOAuthAuthentication(context),
            },
        ],
        CountedBy = options => $"{options.Address} {options.ClientId}",
        Bind = (section, options) => section.Bind(options, binder => binder.ErrorOnUnknownConfiguration = true),
        Validate = PayPalOptionsValidator.Validate,
        CreateClient = context => new PayPalClient(context),
        WireInterfaces = [WireInterface.Of((PayPalClient client) => client.Api)],
    };
}
