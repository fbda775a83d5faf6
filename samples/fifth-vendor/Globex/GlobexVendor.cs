using Affiliate.Client.DependencyInjection;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Globex;

/// <summary>What the core must know of Globex.</summary>
public static class GlobexVendor
{
    /// <summary>The vendor's name.</summary>
    public const string Name = "Globex";

    /// <summary>Lets accounts of this vendor be named in configuration.</summary>
    public static VendorRegistration Registration { get; } = new(Name, (clients, account, section) => clients.AddGlobex(account, section));

    internal static VendorDefinition<GlobexOptions, GlobexClient> Definition { get; } = new()
    {
        Name = Name,
        Endpoints =
        [
            new()
            {
                BaseAddress = options => options.BaseAddress!,
                ErrorReader = new GlobexErrorReader(),
                Authentication = context => new GlobexAuthentication(context),
            },
        ],
        RateLimits = new RateLimits { Windows = [RateLimit.PerMinute(60)] },
        Bind = (section, options) => section.Bind(options, binder => binder.ErrorOnUnknownConfiguration = true),
        Validate = GlobexOptionsValidator.Validate,
        CreateClient = context => new GlobexClient(context),
        WireInterfaces = [WireInterface.Of((GlobexClient client) => client.Api)],
        CreatePayoutSource = client => client.ToPayoutSource(),
    };
}
