using Affiliate.Client.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Acme;

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
        Channels =
        [
            new()
            {
                BaseAddress = options => options.BaseAddress!,
                ErrorReader = new AcmeErrorReader(),
                Authentication = connection => new AcmeAuthentication(connection),
            },
        ],
        RateLimits = new RateLimits { Windows = [RateLimit.PerMinute(60)] },
        Bind = (section, options) => section.Bind(options, binder => binder.ErrorOnUnknownConfiguration = true),
        Validate = AcmeOptionsValidator.Validate,
        CreateClient = connection => new AcmeClient(connection),
        CreatePayoutSource = client => client.ToPayoutSource(),
    };
}
