using Affiliate.Client.Accounts;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Payables;

public sealed partial class PayablesReport
{
    /// <summary>
    /// The same report with the names and e-mail addresses of affiliates that the payouts do not state, out of the vendors' directories.
    /// </summary>
    /// <param name="directories">The directories; those of accounts that are not in the report, or lack nothing, are not read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>
    /// A new report with the same figures. A payee whom no directory knows stays as it is, and so does what a payout states.
    /// </returns>
    /// <remarks>
    /// Costs one listing of each account's affiliates, which ends as soon as the last wanted one came. Only affiliates have directories:
    /// consumers (Aisle) stay as they are. Names and addresses are personal data: mind where the report is kept.
    /// </remarks>
    /// <exception cref="ArgumentException">Two directories are of the same account.</exception>
    /// <exception cref="AffiliateClientException">A directory cannot be read; this report stays as it is.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <example><code>var named = await report.WithPayeesAsync(directories);</code></example>
    public async Task<PayablesReport> WithPayeesAsync(
        IEnumerable<IAffiliateDirectory> directories, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(directories);
        var wanted = Lines
            .Where(line => line.Payee is { Kind: PayeeKind.Affiliate, Id: not null } and ({ Name: null } or { Email: null }))
            .ToLookup(line => line.Account, line => line.Payee!.Id!);
        IAffiliateDirectory[] all = [.. directories];
        if (all.GroupBy(directory => directory.Descriptor.Account).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"The directory of {twice.Key} is given twice.", nameof(directories));

        var found = await Task.WhenAll(
                all.Where(directory => wanted.Contains(directory.Descriptor.Account))
                    .Select(directory => FindAsync(directory, wanted[directory.Descriptor.Account].ToHashSet(), cancellationToken))
            )
            .ConfigureAwait(false);
        var profiles = found.SelectMany(part => part).ToDictionary(pair => pair.Key, pair => pair.Value);
        return new PayablesReport(Options, [.. Lines.Select(line => Named(line, profiles))], Excluded, Sources);
    }

    /// <summary>What is owed to each person, where one person may be a payee of several vendors and accounts.</summary>
    /// <param name="isEmailVerified">
    /// Whether the address of a payee is known to be that person's own. No vendor says so (none has such a field), so it is for the caller
    /// to say: who has followed a link sent to it, or whom you have checked yourself. Payees are merged by addresses that are verified
    /// in both places and by nothing else; everybody else stays apart, also with the same name.
    /// </param>
    /// <returns>The persons in the order of the report's lines, with their figures per currency.</returns>
    /// <remarks>
    /// Addresses are compared without case and surrounding spaces. Merging an address that somebody merely typed in would let one
    /// affiliate be shown, and paid, under the other's name. Amounts of unknown currency stay within their account.
    /// </remarks>
    /// <example><code>var persons = report.ByPerson((account, payee) => verified.Contains(payee.Email!));</code></example>
    public IReadOnlyList<PayablesPerson> ByPerson(Func<AffiliateAccount, Payee, bool> isEmailVerified)
    {
        ArgumentNullException.ThrowIfNull(isEmailVerified);
        return [.. Lines.GroupBy(GetPerson).Select(lines => new PayablesPerson(lines.Key.Email, [.. lines]))];

        PersonKey GetPerson(PayablesLine line) =>
            line.Payee is { Email: { } email } payee && !string.IsNullOrWhiteSpace(email) && isEmailVerified(line.Account, payee)
                ? new PersonKey(email.Trim().ToLowerInvariant(), null, null)
                : new PersonKey(null, line.Account, line.Payee);
    }

    private static PayablesLine Named(PayablesLine line, Dictionary<AffiliateKey, AffiliateProfile> profiles)
    {
        if (line.Payee is not { Kind: PayeeKind.Affiliate, Id: { } id } payee) return line;
        var key = new AffiliateKey(line.Account.Vendor, line.Account.Name, id);
        return profiles.TryGetValue(key, out var profile)
            ? line with { Payee = payee with { Name = payee.Name ?? profile.Name, Email = payee.Email ?? profile.Email } }
            : line;
    }

    private static async Task<Dictionary<AffiliateKey, AffiliateProfile>> FindAsync(
        IAffiliateDirectory directory, HashSet<string> wanted, CancellationToken cancellationToken)
    {
        var found = new Dictionary<AffiliateKey, AffiliateProfile>();
        await foreach (var affiliate in directory.GetAffiliates().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (wanted.Remove(affiliate.Key.Id)) found.Add(affiliate.Key, affiliate);
            if (wanted.Count == 0) break;
        }

        return found;
    }

    private readonly record struct PersonKey(string? Email, AffiliateAccount? Account, Payee? Payee);
}
