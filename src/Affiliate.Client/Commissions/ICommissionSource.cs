using Affiliate.Client.Accounts;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Commissions;

/// <summary>The commissions earned in one account at one vendor. Thread-safe.</summary>
public interface ICommissionSource : IAffiliateAdapter
{
    /// <summary>Whose commissions these are and what can be asked.</summary>
    CommissionSourceDescriptor Descriptor { get; }

    /// <inheritdoc/>
    AffiliateAccount IAffiliateAdapter.Account => Descriptor.Account;

    /// <summary>Lists commissions. Nothing is fetched before the enumeration starts.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="NotSupportedException">The vendor has no field that the query asks for.</exception>
    /// <example><code>await foreach (var earned in commissions.GetCommissions()) Console.WriteLine(earned);</code></example>
    AsyncPageable<EarnedCommission> GetCommissions(CommissionQuery? query = null, PagingOptions? paging = null);
}
