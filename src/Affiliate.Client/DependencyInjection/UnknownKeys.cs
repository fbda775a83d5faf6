using Affiliate.Client.RateLimiting;
using Affiliate.Client.Resilience;
using Affiliate.Client.Vendors;
using Microsoft.Extensions.Configuration;

namespace Affiliate.Client.DependencyInjection;

/// <summary>Finds the keys of an account's section that no option has.</summary>
internal static class UnknownKeys
{
    /// <summary>The options within options; keys below others are the binder's to judge.</summary>
    private static readonly Dictionary<string, string[]> Nested = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(AffiliateAccountOptions.Resilience)] = OptionNames.For(typeof(ResilienceOptions)),
        [$"{nameof(AffiliateAccountOptions.Resilience)}:{nameof(ResilienceOptions.Retry)}"] = OptionNames.For(typeof(RetryOptions)),
        [$"{nameof(AffiliateAccountOptions.Resilience)}:{nameof(ResilienceOptions.CircuitBreaker)}"] = OptionNames.For(
            typeof(CircuitBreakerOptions)
        ),
        [$"{nameof(AffiliateAccountOptions.Resilience)}:{nameof(ResilienceOptions.RateLimit)}"] = OptionNames.For(typeof(RateLimitOptions)),
    };

    /// <summary>One sentence for each key that is unknown.</summary>
    public static IEnumerable<string> Find(IConfiguration section, IReadOnlyCollection<string> names) => Find(section, names, "");

    private static IEnumerable<string> Find(IConfiguration section, IReadOnlyCollection<string> names, string prefix)
    {
        foreach (var child in section.GetChildren())
        {
            var path = prefix + child.Key;
            if (!names.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
            {
                // A vendor's section may hold Accounts in place of options.
                IReadOnlyCollection<string> candidates = prefix.Length == 0 ? [.. names, ConfiguredAccounts.Accounts] : names;
                yield return $"The key {path} is unknown. {NearestName.Suggest(child.Key, candidates)}";
            }
            else if (Nested.TryGetValue(path, out var inner))
            {
                foreach (var problem in Find(child, inner, path + ":")) yield return problem;
            }
        }
    }
}
