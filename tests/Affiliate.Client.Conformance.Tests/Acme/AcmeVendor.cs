using Affiliate.Client.DependencyInjection;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Conformance.Tests.Acme;

/// <summary>What the core must know of Acme.</summary>
public static class AcmeVendor
{
    /// <summary>The vendor's name.</summary>
    public const string Name = "Acme";

    /// <summary>Lets accounts of this vendor be named in configuration.</summary>
    public static VendorRegistration Registration { get; } = new(Name, (clients, account, section) => clients.AddAcme(account, section));

    internal static VendorDefinition<AcmeOptions, AcmeClient> Definition { get; } = new()
    {
        Name = Name,
        Endpoints =
        [
            new()
            {
                BaseAddress = options => options.BaseAddress!,
                ErrorReader = new AcmeErrorReader(),
                Authentication = context => new AcmeAuthentication(context),
            },
        ],
        RateLimits = new RateLimits { Windows = [RateLimit.PerMinute(60)] },
        Bind = (section, options) => section.Bind(options, binder => binder.ErrorOnUnknownConfiguration = true),
        Validate = AcmeOptionsValidator.Validate,
        CreateClient = context => new AcmeClient(context),
        WireInterfaces = [WireInterface.Of((AcmeClient client) => client.Api)],
        CreatePayoutSource = client => client.ToPayoutSource(),
    };
}
