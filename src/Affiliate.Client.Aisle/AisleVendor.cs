using Affiliate.Client.Aisle.Http;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Aisle;

/// <summary>What the core must know of Aisle.</summary>
public static class AisleVendor
{
    /// <summary>The vendor's name.</summary>
    public const string Name = "Aisle";

    internal const string SubscribeEndpoint = "subscribe";

    /// <summary>Lets accounts of this vendor be named in configuration.</summary>
    public static VendorRegistration Registration { get; } = new(Name, (clients, account, section) => clients.AddAisle(account, section));

    internal static VendorDefinition<AisleOptions, AisleClient> Definition { get; } = new()
    {
        Name = Name,
        Endpoints =
        [
            new()
            {
                BaseAddress = options => options.BaseAddress!,
                ErrorReader = new AisleErrorReader(),
                Authentication = context => new AisleAuthentication(context),
            },
            new()
            {
                Name = SubscribeEndpoint,
                BaseAddress = options => options.SubscribeAddress!,
                ErrorReader = new AisleSubscribeErrorReader(),
                Authentication = context => new AisleSubscribeAuthentication(context),
                // Every failed attempt lengthens the vendor's block, so even its 429 is no invitation to come again.
                ShouldRetry = _ => false,
                // The block is the console host's alone; the reads go on.
                OwnRateLimits = new RateLimits { MaxConcurrency = 4 },
            },
        ],
        RateLimits = new RateLimits { MaxConcurrency = 4 },
        CountedBy = options => $"{options.BaseAddress} {options.BrandId} {options.ApiKey}",
        Bind = (section, options) => section.Bind(options, binder => binder.ErrorOnUnknownConfiguration = true),
        Validate = AisleOptionsValidator.Validate,
        CreateClient = context => new AisleClient(context),
        WireInterfaces =
        [
            WireInterface.Of((AisleClient client) => client.Api),
            WireInterface.Of((AisleClient client) => client.SubscribeApi),
        ],
        CreatePayoutSource = client => client.ToPayoutSource(),
    };
}
