using System.Diagnostics.CodeAnalysis;
using Affiliate.Client.Accounts;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Vendors;

/// <summary>Refuses writes before they are sent; for vendor packages.</summary>
public static class WriteChecks
{
    /// <summary>A member that the vendor needs.</summary>
    /// <param name="value">What was given.</param>
    /// <param name="account">Who needs it.</param>
    /// <param name="member">The member, for example <c>Conversion.CustomerEmail</c>.</param>
    /// <exception cref="ArgumentException">It is missing or blank.</exception>
    public static string Required([NotNull] string? value, AffiliateAccount account, string member) =>
        string.IsNullOrWhiteSpace(value) ? throw new ArgumentException($"{account} needs {member}. Set it.") : value;

    /// <summary>The error for a write that the vendor does not take.</summary>
    /// <param name="account">Who does not.</param>
    /// <param name="what">What was asked, for example <c>record a click</c>.</param>
    /// <param name="capability">What tells it beforehand, for example <c>ConversionCapabilities.Click</c>.</param>
    public static NotSupportedException Unsupported(AffiliateAccount account, string what, string capability) =>
        new($"{account} cannot {what}: the vendor has no such call. Check Capabilities for {capability} before asking.");

    /// <summary>Changes that change something.</summary>
    /// <exception cref="ArgumentException">Nothing is to be changed.</exception>
    public static void NotEmpty(AffiliateUpdate changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        if (changes.IsEmpty)
            throw new ArgumentException($"Nothing is to be changed. Set a member of {nameof(AffiliateUpdate)}.", nameof(changes));
    }

    /// <summary>A row of this account that can be marked.</summary>
    /// <exception cref="ArgumentException">The row is of another account.</exception>
    /// <exception cref="NotSupportedException">The marker refuses it.</exception>
    public static void RequireMarkable(Payout payout, IPayoutStatusWriter writer)
    {
        ArgumentNullException.ThrowIfNull(payout);
        ArgumentNullException.ThrowIfNull(writer);
        if (payout.Key.Vendor != writer.Account.Vendor || payout.Key.Account != writer.Account.Name)
            throw new ArgumentException($"The row {payout.Key} is not of {writer.Account}.", nameof(payout));
        if (writer.GetRefusalReason(payout) is { } refusal)
            throw new NotSupportedException($"The row {payout.Key} cannot be marked as paid: {refusal}");
    }
}
