using System.Reflection;
using Affiliate.Client.All.Tests.Secrets;
using Affiliate.Client.DependencyInjection;
using Affiliate.Client.PayPal.Http;
using Affiliate.Client.Tests.Shared;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.All.Tests.Sockets;

/// <summary>
/// An account at each vendor, all of them at one raw socket; and every operation of every wire interface, found by reflection.
/// </summary>
internal static class SocketAccounts
{
    // PayPal's calls ask for a token first, so a count of requests says another thing: RetryTests of its own tests count them by route.
    private static IEnumerable<Type> Apis => CanaryAccount.Interfaces.Keys.Where(static api => api != typeof(IPayPalApi));

    /// <summary>Every operation: the interface's and the method's name.</summary>
    public static IEnumerable<(string Api, string Method)> Operations =>
        WireMethod.From(Apis).Select(static method => (method.Method.DeclaringType!.Name, method.Name));

    public static WireMethod Operation(string api, string method) =>
        WireMethod.From(Apis).Single(one => one.Method.DeclaringType!.Name == api && one.Name == method);

    public static ServiceProvider Build(
        Uri server,
        int retries,
        Action<IServiceCollection>? before = null,
        Action<AffiliateClientsBuilder>? configure = null,
        Action<IServiceCollection>? after = null
    )
    {
        var settings = new Dictionary<string, string?>
        {
            ["LeadDyno:BaseAddress"] = $"{server}v1/",
            ["LeadDyno:ApiKey"] = Canary.Secret("ApiKey"),
            ["AffiliateWP:SiteAddress"] = $"{server}",
            ["AffiliateWP:PublicKey"] = Canary.Secret("PublicKey"),
            ["AffiliateWP:Token"] = Canary.Secret("Token"),
            ["Aisle:BaseAddress"] = $"{server}",
            ["Aisle:SubscribeAddress"] = $"{server}",
            ["Aisle:BrandId"] = "1234",
            ["Aisle:ApiKey"] = Canary.Secret("Key"),
            ["Aisle:SubscribeApiKey"] = Canary.Secret("SubscribeKey"),
            ["Leadway:BaseAddress"] = $"{server}",
            ["Leadway:LocationId"] = "loc",
            ["Leadway:AccessToken"] = Canary.Secret("AccessToken"),
        };
        foreach (var vendor in new[] { "LeadDyno", "AffiliateWP", "Aisle", "Leadway" })
        {
            settings[$"{vendor}:Resilience:Retry:MaxRetries"] = $"{retries}";
            settings[$"{vendor}:Resilience:Retry:BaseDelay"] = "00:00:00.001";
            settings[$"{vendor}:Resilience:Retry:MaxDelay"] = "00:00:00.001";
        }

        var services = new ServiceCollection();
        before?.Invoke(services);
        services.AddAffiliateClients(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        if (configure is not null) services.AddAffiliateClients(configure);
        after?.Invoke(services);
        return services.BuildServiceProvider();
    }

    /// <summary>The names of this library's HTTP clients.</summary>
    public static IReadOnlyList<string> Clients(IServiceCollection services) =>
        [
            .. services
                .Select(static s => s.ServiceKey as string)
                .OfType<string>()
                .Where(static key => key.StartsWith("Affiliate.Client/", StringComparison.Ordinal))
                .Distinct(),
        ];

    /// <summary>Calls the operation and returns what it threw.</summary>
    public static async Task<Exception?> CallAsync(IServiceProvider services, WireMethod operation)
    {
        var api = CanaryAccount.Interfaces[operation.Method.DeclaringType!].Get(services);
        var (arguments, _) = CanaryArguments.For(operation.Method);
        return await Record.ExceptionAsync(() =>
            (Task)operation.Method.Invoke(api, BindingFlags.DoNotWrapExceptions, null, arguments, null)!
        );
    }
}
