using Affiliate.Client.Tool.Accounts;

namespace Affiliate.Client.Tool.Setup;

/// <summary>What <c>init</c> writes: settings of the accounts, told or asked for; and the keys of the secrets that it leaves out.</summary>
internal sealed class Skeleton(IReadOnlyList<AccountName> accounts)
{
    private readonly SortedDictionary<string, string?> _values = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string?> Values => _values;

    public IReadOnlyList<string> Secrets =>
        [.. accounts.SelectMany(account => account.Vendor.Secrets.Select(secret => $"{ToolConfiguration.Section}:{Key(account, secret)}"))];

    /// <param name="pairs">Settings as <c>AffiliateWP:SiteAddress=https://shop.example</c>.</param>
    /// <exception cref="UsageException">No account has such a setting, or it is a secret.</exception>
    public void Set(IEnumerable<string> pairs)
    {
        foreach (var pair in pairs.Select(pair => pair.Split('=', 2)))
        {
            if (pair is not [var key, var value]) throw new UsageException($"--set {pair[0]} has no value: write KEY=VALUE.");
            if (Secrets.Contains($"{ToolConfiguration.Section}:{key}", StringComparer.OrdinalIgnoreCase))
                throw new UsageException($"{key} is a secret and does not belong in a file. Set it in user secrets or the environment.");
            var known = Settings().FirstOrDefault(setting => setting.Key.Equals(key, StringComparison.OrdinalIgnoreCase)).Key
                ?? throw new UsageException(
                    $"No account has a setting {key}. There are: {string.Join(", ", Settings().Select(one => one.Key))}.");
            _values[known] = value;
        }
    }

    public async Task AskAsync(Questions questions, CancellationToken cancellationToken)
    {
        foreach (var (key, setting) in Settings().Where(setting => !_values.ContainsKey(setting.Key)))
        {
            var value = setting.Default ?? await questions.AskAsync(
                $"{key}: {setting.Question}?", setting.IsRequired ? $"--set {key}=VALUE" : null, cancellationToken).ConfigureAwait(false);
            if (value is not null) _values[key] = value;
        }
    }

    private IEnumerable<(string Key, VendorSetting Setting)> Settings() =>
        accounts.SelectMany(account => account.Vendor.Settings.Select(setting => (Key(account, setting.Name), setting)));

    // The default account stands right below its vendor, where it is the only one.
    private string Key(AccountName account, string option) =>
        accounts.Count(other => other.Vendor == account.Vendor) == 1 && account.IsDefault
            ? $"{account.Vendor.Name}:{option}"
            : $"{account.Vendor.Name}:Accounts:{account.Account}:{option}";
}
