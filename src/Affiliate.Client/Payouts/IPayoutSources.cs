using Affiliate.Client.Accounts;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Payouts;

/// <summary>Every registered source of payouts.</summary>
public interface IPayoutSources : IReadOnlyCollection<IPayoutSource>
{
    /// <summary>The source of one vendor and account. Names are compared without case.</summary>
    /// <exception cref="KeyNotFoundException">No such source is registered; the message lists those that are.</exception>
    /// <example><code>var agency = sources.Get("Leadway", "agency");</code></example>
    IPayoutSource Get(string vendor, string account = AffiliateAccount.DefaultName);

    /// <summary>
    /// Lists the payouts of all sources at once, each under its own rate limit. Rows of one source keep their order; sources interleave.
    /// A source that fails does not stop the others: their rows all come first, then <see cref="PayoutSourcesException"/> tells what
    /// failed.
    /// </summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <param name="cancellationToken">Stops all sources.</param>
    /// <exception cref="PayoutSourcesException">At the end, when one or more sources failed.</exception>
    /// <example><code>await foreach (var payout in sources.GetPayouts()) Console.WriteLine(payout);</code></example>
    IAsyncEnumerable<Payout> GetPayouts(
        PayoutQuery? query = null,
        PagingOptions? paging = null,
        CancellationToken cancellationToken = default
    );
}
