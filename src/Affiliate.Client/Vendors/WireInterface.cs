using Affiliate.Client.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Vendors;

/// <summary>Names the wire interfaces of a client, so that an app can resolve them by themselves.</summary>
public static class WireInterface
{
    /// <summary>The interface of type <typeparamref name="TApi"/> that a client has.</summary>
    /// <param name="get">For example <c>client => client.Api</c>.</param>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <typeparam name="TApi">The Refit interface.</typeparam>
    public static WireInterface<TClient> Of<TClient, TApi>(Func<TClient, TApi> get)
        where TClient : class
        where TApi : class
    {
        ArgumentNullException.ThrowIfNull(get);
        return new((services, account) =>
        {
            services.AddKeyedSingleton(account, (provider, name) => get(provider.GetRequiredKeyedService<TClient>(name)));
            if (account == AffiliateAccount.DefaultName)
                services.AddSingleton(provider => get(provider.GetRequiredService<TClient>()));
        });
    }
}
