using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;

namespace Affiliate.Client.Affiliates;

/// <summary>
/// Creates and changes affiliates of one account at one vendor. Unsafe writes unless the vendor's documentation proves otherwise.
/// </summary>
public interface IAffiliateManager : IAffiliateAdapter
{
    /// <summary>What the vendor can do.</summary>
    AffiliateManagerCapabilities Capabilities { get; }

    /// <summary>
    /// Creates an affiliate; an existing one of that e-mail address comes back unchanged instead where the vendor lets it be found, which
    /// the result tells.
    /// </summary>
    /// <exception cref="NotSupportedException">The vendor cannot do it.</exception>
    /// <exception cref="ArgumentException">A member that the vendor needs is missing; the message names it.</exception>
    /// <example>
    /// <code>var created = await manager.CreateAsync(new AffiliateUpdate { Email = "eve@example.com", FirstName = "Eve" });</code>
    /// </example>
    Task<AffiliateWriteResult> CreateAsync(AffiliateUpdate affiliate, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes an affiliate; what is null stays as it is, also at vendors that replace whole records, as far as they show them; the
    /// result's detail says what they do not show.
    /// </summary>
    /// <exception cref="NotSupportedException">The vendor cannot do it.</exception>
    /// <exception cref="ArgumentException">Nothing is to be changed, or the text is no id of this vendor.</exception>
    /// <exception cref="NotFoundException">There is no such affiliate.</exception>
    /// <example>
    /// <code>var changed = await manager.UpdateAsync("44", new AffiliateUpdate { PaymentEmail = "pay@example.com" });</code>
    /// </example>
    Task<AffiliateWriteResult> UpdateAsync(string id, AffiliateUpdate changes, CancellationToken cancellationToken = default);

    /// <summary>Takes an affiliate into the programme; nothing is sent for one that is in it.</summary>
    /// <exception cref="NotSupportedException">The vendor cannot do it.</exception>
    /// <exception cref="ArgumentException">The text is no id of this vendor.</exception>
    /// <exception cref="NotFoundException">There is no such affiliate.</exception>
    Task<AffiliateWriteResult> ActivateAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Takes an affiliate out of the programme without deleting anything.</summary>
    /// <exception cref="NotSupportedException">The vendor cannot do it.</exception>
    /// <exception cref="ArgumentException">The text is no id of this vendor.</exception>
    /// <exception cref="NotFoundException">There is no such affiliate.</exception>
    /// <example><code>await manager.ArchiveAsync("44");</code></example>
    Task<AffiliateWriteResult> ArchiveAsync(string id, CancellationToken cancellationToken = default);
}
