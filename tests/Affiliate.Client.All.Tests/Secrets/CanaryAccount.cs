using Affiliate.Client.AffiliateWP;
using Affiliate.Client.AffiliateWP.Http;
using Affiliate.Client.Aisle;
using Affiliate.Client.Aisle.Http;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.LeadDyno.Http;
using Affiliate.Client.Leadway;
using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Leadway.Tokens;
using Affiliate.Client.PayPal;
using Affiliate.Client.PayPal.Http;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.All.Tests.Secrets;

/// <summary>An account of one vendor with a canary in every secret option, whose requests all go to a given server.</summary>
internal static class CanaryAccount
{
    /// <summary>Every way to hand a secret to a vendor.</summary>
    public static IReadOnlyList<string> Names { get; } =
    ["LeadDyno", "LeadDyno by header", "AffiliateWP", "Aisle", "Leadway", "Leadway OAuth"];

    /// <summary>Every wire interface: the account that it is reached by, and how.</summary>
    public static IReadOnlyDictionary<Type, (string Account, Func<IServiceProvider, object> Get)> Interfaces { get; } =
        new Dictionary<Type, (string, Func<IServiceProvider, object>)>
        {
            [typeof(ILeadDynoApi)] = ("LeadDyno", static services => services.GetRequiredService<LeadDynoClient>().Api),
            [typeof(IAffiliateWPApi)] = ("AffiliateWP", static services => services.GetRequiredService<AffiliateWPClient>().Api),
            [typeof(IAffiliateWPSiteApi)] = ("AffiliateWP", static services => services.GetRequiredService<AffiliateWPClient>().SiteApi),
            [typeof(IAisleApi)] = ("Aisle", static services => services.GetRequiredService<AisleClient>().Api),
            [typeof(IAisleSubscribeApi)] = ("Aisle", static services => services.GetRequiredService<AisleClient>().SubscribeApi),
            [typeof(ILeadwayApi)] = ("Leadway", static services => services.GetRequiredService<LeadwayClient>().Api),
            [typeof(IPayPalApi)] = ("PayPal", static services => services.GetRequiredService<PayPalClient>().Api),
            [typeof(ILeadwayOAuthApi)] = ("Leadway OAuth", static services => services.GetRequiredService<LeadwayClient>().OAuth.Api),
        };

    public static ServiceProvider Build(
        string name,
        HttpMessageHandler server,
        TimeProvider? time = null,
        ILoggerFactory? log = null,
        int? retries = 0,
        ILeadwayTokenStore? store = null
    )
    {
        var services = new ServiceCollection().AddSingleton(store ?? new LeadwayMemoryTokenStore());
        if (time is not null)
            services.AddSingleton(time);
        if (log is not null)
            services.AddSingleton(log);
        services.AddAffiliateClients(clients =>
            Add(
                clients,
                name,
                options =>
                {
                    if (retries is { } max)
                        options.Resilience.Retry.MaxRetries = max;
                }
            )
        );
        var endpoints = services
            .Where(static s => s.ServiceKey is string key && key.StartsWith("Affiliate.Client/", StringComparison.Ordinal))
            .Select(static s => (string)s.ServiceKey!)
            .Distinct()
            .ToList();
        foreach (var endpoint in endpoints)
            services.AddHttpClient(endpoint).ConfigurePrimaryHttpMessageHandler(() => server);
        return services.BuildServiceProvider();
    }

    private static void Add(AffiliateClientsBuilder clients, string name, Action<AffiliateAccountOptions> common) =>
        _ = name switch
        {
            "LeadDyno" => clients.AddLeadDyno(o => common(With(o, () => o.ApiKey = Canary.Secret("ApiKey")))),
            "LeadDyno by header" => clients.AddLeadDyno(o => common(With(o, () =>
                (o.ApiKey, o.KeyPlacement) = (Canary.Secret("ApiKey"), LeadDynoKeyPlacement.Bearer)))),
            "AffiliateWP" => clients.AddAffiliateWP(o => common(With(o, () =>
                (o.SiteAddress, o.PublicKey, o.Token) = (new("https://shop.test/"), Canary.Secret("PublicKey"), Canary.Secret("Token"))))),
            // One key is the start of the other: taking out the shorter first would leave the rest of the longer.
            "Aisle" => clients.AddAisle(o => common(With(o, () =>
                (o.BrandId, o.ApiKey, o.SubscribeApiKey) = ("1234", Canary.Secret("Key"), Canary.Secret("Key") + "-v9w2jd")))),
            "Leadway" => clients.AddLeadway(o => common(With(o, () =>
                (o.LocationId, o.AccessToken) = ("loc", Canary.Secret("AccessToken"))))),
            "PayPal" => clients.AddPayPal(o => common(With(o, () =>
                (o.ClientId, o.ClientSecret) = ("client", Canary.Secret("ClientSecret"))))),
            _ => clients.AddLeadway(o => common(With(o, () => (o.LocationId, o.ClientId, o.ClientSecret, o.RefreshToken) =
                ("loc", "client", Canary.Secret("ClientSecret"), Canary.Secret("RefreshToken"))))),
        };

    private static TOptions With<TOptions>(TOptions options, Action set)
    {
        set();
        return options;
    }
}
