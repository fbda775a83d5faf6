using Affiliate.Client.Accounts;
using Affiliate.Client.Affiliates;

namespace Affiliate.Client.Vendors;

/// <summary>
/// What managers of vendors have in common that look an e-mail address up before they create: for a known one, vendors change the record or
/// give it back as if it were new.
/// </summary>
/// <typeparam name="TRecord">The vendor's affiliate.</typeparam>
/// <param name="account">Whose affiliates these are.</param>
public abstract class AffiliateManagerBase<TRecord>(AffiliateAccount account) : IAffiliateManager
    where TRecord : class
{
    /// <inheritdoc/>
    public AffiliateAccount Account => account;

    /// <inheritdoc/>
    public virtual AffiliateManagerCapabilities Capabilities => AffiliateManagerCapabilities.All;

    /// <inheritdoc/>
    public async Task<AffiliateWriteResult> CreateAsync(AffiliateUpdate affiliate, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(affiliate);
        var email = WriteChecks.Required(affiliate.Email, account, "AffiliateUpdate.Email");
        return await FindAsync(email, cancellationToken).ConfigureAwait(false) is { } known
            ? ToResult(known, affiliate, isNew: false)
            : await CreateNewAsync(affiliate, email, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public abstract Task<AffiliateWriteResult> UpdateAsync(
        string id, AffiliateUpdate changes, CancellationToken cancellationToken = default);

    /// <inheritdoc/>
    public abstract Task<AffiliateWriteResult> ActivateAsync(string id, CancellationToken cancellationToken = default);

    /// <inheritdoc/>
    public abstract Task<AffiliateWriteResult> ArchiveAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Finds the record with an e-mail address; null if there is none.</summary>
    protected abstract Task<TRecord?> FindAsync(string email, CancellationToken cancellationToken);

    /// <summary>Creates a record, whose address nobody has.</summary>
    protected abstract Task<AffiliateWriteResult> CreateNewAsync(
        AffiliateUpdate affiliate, string email, CancellationToken cancellationToken);

    /// <summary>What a write came to.</summary>
    /// <param name="record">The record as it is now.</param>
    /// <param name="update">What was asked for.</param>
    /// <param name="isNew">Whether the record is new; null if that cannot be told.</param>
    protected abstract AffiliateWriteResult ToResult(TRecord record, AffiliateUpdate update, bool? isNew);
}
