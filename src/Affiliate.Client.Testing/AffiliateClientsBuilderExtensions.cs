using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Affiliate.Client.Testing;

/// <summary>Puts sources of a test in the place of an app's accounts.</summary>
public static class AffiliateClientsBuilderExtensions
{
    /// <summary>
    /// Lets the app see these sources and no other, whatever accounts it adds before or after: as <see cref="IPayoutSources"/>, as
    /// <c>IEnumerable&lt;IPayoutSource&gt;</c>, and by account. No client can be made, and nothing is sent to any vendor.
    /// </summary>
    /// <param name="clients">The builder, for example in the services of a test host.</param>
    /// <param name="sources">The sources; each of another account.</param>
    /// <exception cref="ArgumentException">Two sources are of the same account.</exception>
    /// <example>
    /// <code>services.AddAffiliateClients(clients => clients.OnlyThese(new FakePayoutSource(rows)));</code>
    /// </example>
    public static AffiliateClientsBuilder OnlyThese(this AffiliateClientsBuilder clients, params IEnumerable<IPayoutSource> sources)
    {
        ArgumentNullException.ThrowIfNull(clients);
        ArgumentNullException.ThrowIfNull(sources);
        IPayoutSource[] all = [.. sources];
        if (all.GroupBy(source => source.Descriptor.Account).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"{twice.Key} is given twice. Give each source an account of its own.", nameof(sources));

        clients.IgnoreAccounts();
        foreach (var source in all)
        {
            clients.Services.AddSingleton(source);
            clients.Services.AddKeyedSingleton(source.Descriptor.Account, source);
        }

        // By the name alone where one vendor alone has it.
        foreach (var named in all.GroupBy(source => source.Descriptor.Account.Name).Where(group => group.Count() == 1))
            clients.Services.TryAddKeyedSingleton(named.Key, named.Single());
        return clients;
    }
}
