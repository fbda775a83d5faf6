using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Affiliates;

/// <summary>The affiliates of one account at one vendor. Thread-safe.</summary>
public interface IAffiliateDirectory : IAffiliateAdapter
{
    /// <summary>Whose directory this is and what it can be asked.</summary>
    AffiliateDirectoryDescriptor Descriptor { get; }

    /// <inheritdoc/>
    AffiliateAccount IAffiliateAdapter.Account => Descriptor.Account;

    /// <summary>Lists affiliates. Nothing is fetched before the enumeration starts.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="NotSupportedException">The vendor has no field that the query asks for.</exception>
    /// <example>
    /// <code>await foreach (var one in directory.GetAffiliates(new AffiliateQuery { Text = "ann" })) Console.WriteLine(one.Email);</code>
    /// </example>
    AsyncPageable<AffiliateProfile> GetAffiliates(AffiliateQuery? query = null, PagingOptions? paging = null);

    /// <summary>Reads one affiliate by the vendor's id. Where the vendor tells sums in lists only, they are null here.</summary>
    /// <exception cref="ArgumentException">The text is no id of this vendor.</exception>
    /// <exception cref="NotFoundException">There is none.</exception>
    /// <example><code>var ann = await directory.GetAffiliateAsync("44");</code></example>
    Task<AffiliateProfile> GetAffiliateAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Counts affiliates: by one call where the vendor can, else by walking the list.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="NotSupportedException">The vendor has no field that the query asks for.</exception>
    /// <example><code>var active = await directory.CountAsync(new AffiliateQuery { IsActive = true });</code></example>
    Task<long> CountAsync(AffiliateQuery? query = null, CancellationToken cancellationToken = default);
}
