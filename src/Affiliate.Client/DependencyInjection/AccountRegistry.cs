using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Affiliate.Client.Accounts;

namespace Affiliate.Client.DependencyInjection;

/// <summary>
/// The accounts that were added to a service collection, and what is wrong with the configuration that should have added more.
/// </summary>
internal sealed class AccountRegistry
{
    // Of this process alone: what is kept of a credential is of no use anywhere else. Made only where there are two accounts to compare,
    // because the first random number loads a library of cryptography, a fifth of the start of a native program.
    private readonly Lazy<byte[]> _key = new(() => RandomNumberGenerator.GetBytes(32));
    private readonly ConcurrentDictionary<string, AffiliateAccount> _owners = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<AffiliateAccount, AffiliateAccount> _twins = [];

    public HashSet<AffiliateAccount> Accounts { get; } = [];

    /// <summary>The vendors' options of which an account was added.</summary>
    public HashSet<Type> OptionsTypes { get; } = [];

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

    /// <summary>Whether accounts are taken out again and no other is added.</summary>
    public bool IgnoresAccounts { get; set; }

    /// <summary>Another account of the vendor that has the same credentials, told once for each account; null if there is none.</summary>
    public AffiliateAccount? FindTwin(AffiliateAccount account, string credentials)
    {
        if (!Accounts.Where(other => other.Vendor == account.Vendor).Skip(1).Any()) return null;
        var fingerprint = Convert.ToHexString(HMACSHA256.HashData(_key.Value, Encoding.UTF8.GetBytes($"{account.Vendor} {credentials}")));
        var first = _owners.GetOrAdd(fingerprint, account);
        return first != account && _twins.TryAdd(account, first) ? first : null;
    }
}
