using Affiliate.Client.DependencyInjection;
using Affiliate.Client.LeadDyno.Http;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.LeadDyno;

/// <summary>What the core must know of LeadDyno.</summary>
public static class LeadDynoVendor
{
    /// <summary>The vendor's name.</summary>
    public const string Name = "LeadDyno";

    /// <summary>Lets accounts of this vendor be named in configuration.</summary>
    public static VendorRegistration Registration { get; } =
        new(Name, (clients, account, section) => clients.AddLeadDyno(account, section));

    internal static VendorDefinition<LeadDynoOptions, LeadDynoClient> Definition { get; } = new()
    {
        Name = Name,
        RateLimits = new RateLimits { Windows = [RateLimit.PerMinute(200)] },
        Endpoints =
        [
            new()
            {
                BaseAddress = options => options.BaseAddress!,
                ErrorReader = new LeadDynoErrorReader(),
                Authentication = context => new LeadDynoAuthentication(context),
            },
        ],
        CountedBy = options => $"{options.BaseAddress} {options.ApiKey}",
        Bind = (section, options) => section.Bind(options, binder => binder.ErrorOnUnknownConfiguration = true),
        Validate = LeadDynoOptionsValidator.Validate,
        CreateClient = context => new LeadDynoClient(context),
        WireInterfaces = [WireInterface.Of((LeadDynoClient client) => client.Api)],
        CreatePayoutSource = client => client.ToPayoutSource(),
        CreateDirectory = client => client.ToAffiliateDirectory(),
        CreateCommissionSource = client => client.ToCommissionSource(),
        CreateConversionTracker = client => client.ToConversionTracker(),
        CreatePayoutStatusWriter = client => client.ToPayoutStatusWriter(),
        CreateAffiliateManager = client => client.ToAffiliateManager(),
    };
}
