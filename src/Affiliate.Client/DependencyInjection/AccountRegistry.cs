using System.Collections.Concurrent;
using Affiliate.Client.Accounts;

namespace Affiliate.Client.DependencyInjection;

/// <summary>
/// The accounts that were added to a service collection, and what is wrong with the configuration that should have added more.
/// </summary>
internal sealed class AccountRegistry
{
    public HashSet<AffiliateAccount> Accounts { get; } = [];

    /// <summary>The configuration sections that accounts were read from.</summary>
    public Dictionary<AffiliateAccount, string> Sections { get; } = [];

    /// <summary>What is wrong with sections that belong to no account.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>Sections that name no account: a problem, unless the app allows for none.</summary>
    public List<string> Empty { get; } = [];

    /// <summary>Reads the options of each account, and tells what is wrong with them.</summary>
    public List<Func<IServiceProvider, IEnumerable<string>>> Checks { get; } = [];

    /// <summary>The accounts whose options were valid once.</summary>
    public ConcurrentDictionary<AffiliateAccount, bool> Valid { get; } = [];

    public bool AllowsNone { get; set; }
}
