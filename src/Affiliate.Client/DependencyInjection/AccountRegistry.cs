using Affiliate.Client.Accounts;

namespace Affiliate.Client.DependencyInjection;

/// <summary>The accounts that were added to a service collection.</summary>
/// <param name="Accounts">The accounts; grows while they are added.</param>
internal sealed record AccountRegistry(HashSet<AffiliateAccount> Accounts);
