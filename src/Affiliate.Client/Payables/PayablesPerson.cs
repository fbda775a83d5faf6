using Affiliate.Client.Accounts;

namespace Affiliate.Client.Payables;

/// <summary>One person of a <see cref="PayablesReport"/>, as a payee of one or more accounts.</summary>
public sealed class PayablesPerson
{
    internal PayablesPerson(string? verifiedEmail, IReadOnlyList<PayablesLine> lines)
    {
        VerifiedEmail = verifiedEmail;
        Payees = [.. lines.Where(line => line.Payee is not null).Select(line => new PayablesPayee(line.Account, line.Payee!)).Distinct()];
        Sums =
        [
            .. lines
                .GroupBy(line => (line.Currency, Account: line.Currency is null ? line.Account : (AffiliateAccount?)null))
                .OrderBy(group => group.Key.Currency is null)
                .ThenBy(group => group.Key.Currency, StringComparer.Ordinal)
                .Select(group => new PayablesSummary(
                    group.Key.Account?.Vendor, group.Key.Account, payee: null, group.Key.Currency, group)),
        ];
    }

    /// <summary>The address that merged the payees, in lower case; null for a payee whose address is not verified.</summary>
    public string? VerifiedEmail { get; }

    /// <summary>Who the person is at each account; empty where rows name nobody.</summary>
    public IReadOnlyList<PayablesPayee> Payees { get; }

    /// <summary>The figures per currency; those of an unknown currency per account, last.</summary>
    public IReadOnlyList<PayablesSummary> Sums { get; }

    /// <summary>The first name that one of the accounts tells; null if none does.</summary>
    public string? Name => Payees.Select(payee => payee.Payee.Name).FirstOrDefault(name => !string.IsNullOrWhiteSpace(name));
}
