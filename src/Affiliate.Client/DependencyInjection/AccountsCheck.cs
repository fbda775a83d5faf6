using Affiliate.Client.Vendors;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.DependencyInjection;

/// <summary>Checks all accounts at once: when a host starts, else when the first client is made.</summary>
internal sealed class AccountsCheck(IServiceProvider services, AccountRegistry registry) : IValidateOptions<AccountsCheck.Marker>
{
    private volatile bool _passed;

    public ValidateOptionsResult Validate(string? name, Marker options)
    {
        var problems = FindProblems();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    /// <exception cref="OptionsValidationException">Something is wrong; the message tells everything that is.</exception>
    public void ThrowIfWrong()
    {
        if (_passed) return;
        var problems = FindProblems();
        if (problems.Count > 0) throw new OptionsValidationException(Options.DefaultName, typeof(AffiliateAccountOptions), problems);
        _passed = true;
    }

    private List<string> FindProblems()
    {
        if (registry.IgnoresAccounts) return [];
        var problems = registry.Problems.Concat(registry.Checks.SelectMany(check => check(services))).ToList();
        if (registry.AllowsNone) return problems;
        problems.AddRange(registry.Empty);
        if (problems.Count == 0 && registry.Accounts.Count == 0)
            problems.Add(
                $"No account is registered. Add one, or call {nameof(AffiliateClientsBuilder.AllowNoAccounts)} where an app may have none."
            );
        return problems;
    }

    /// <summary>The options whose validation at the start is that of all accounts.</summary>
    internal sealed class Marker;
}
