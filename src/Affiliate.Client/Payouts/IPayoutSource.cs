using Affiliate.Client.Accounts;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Payouts;

/// <summary>One account at one vendor, as a source of payouts. Thread-safe.</summary>
public interface IPayoutSource : IAffiliateAdapter
{
    /// <summary>Who this is and what it can be asked.</summary>
    PayoutSourceDescriptor Descriptor { get; }

    /// <inheritdoc/>
    AffiliateAccount IAffiliateAdapter.Account => Descriptor.Account;

    /// <summary>Lists payouts. Nothing is fetched before the enumeration starts.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="NotSupportedException">
    /// The vendor has no field that the query asks for; see <see cref="PayoutSourceDescriptor.Capabilities"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The page size is below 1.</exception>
    /// <example>
    /// <code>
    /// await foreach (var payout in source.GetPayouts(new PayoutQuery { Statuses = [PayoutStatus.Due] })) Console.WriteLine(payout);
    /// </code>
    /// </example>
    AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null);
}
