using Affiliate.Client.Accounts;

namespace Affiliate.Client.Payouts;

/// <summary>
/// Tells one account at one vendor that money was paid. It moves no money. An unsafe write: sent once, and never repeated after an unclear
/// failure.
/// </summary>
public interface IPayoutStatusWriter : IAffiliateAdapter
{
    /// <summary>Why the row cannot be marked at this vendor; null if it can.</summary>
    string? GetRefusalReason(Payout payout);

    /// <summary>Marks the row as paid.</summary>
    /// <param name="payout">A row of this account, freshly read.</param>
    /// <param name="cancellationToken">Cancels the call; whether the vendor acted is unknown then.</param>
    /// <exception cref="NotSupportedException">The row cannot be marked; see <see cref="GetRefusalReason"/>.</exception>
    /// <exception cref="ArgumentException">The row is of another account.</exception>
    /// <example>
    /// <code>if (writer.GetRefusalReason(payout) is null) Console.WriteLine((await writer.MarkPaidAsync(payout)).Outcome);</code>
    /// </example>
    Task<MarkPaidResult> MarkPaidAsync(Payout payout, CancellationToken cancellationToken = default);
}
