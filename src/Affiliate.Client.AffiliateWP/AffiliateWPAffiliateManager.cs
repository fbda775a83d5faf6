namespace Affiliate.Client.AffiliateWP;

/// <summary>Creates and changes a shop's affiliates, by the write add-on. Names belong to the WordPress user and cannot be set here.</summary>
internal sealed class AffiliateWPAffiliateManager(AffiliateWPClient client) : IAffiliateManager
{
    private static readonly AffiliateWPDetails User = new() { WithUser = true };

    public AffiliateAccount Account => client.Account;

    public AffiliateManagerCapabilities Capabilities =>
        AffiliateManagerCapabilities.Create | AffiliateManagerCapabilities.Update | AffiliateManagerCapabilities.Activate | AffiliateManagerCapabilities.Archive;

    // The server makes one or refuses; it never gives back an old one. A new WordPress user's address is the payment address too.
    public async Task<AffiliateWriteResult> CreateAsync(AffiliateChanges affiliate, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(affiliate);
        var email = WriteChecks.Needed(affiliate.Email, Account, "AffiliateChanges.Email");
        if (await FindAsync(email, cancellationToken).ConfigureAwait(false) is { } known) return Result(known, affiliate, isNew: false);
        var made = await client.CreateAffiliateAsync(AffiliateWPNewAffiliate.WithNewUser(email), cancellationToken).ConfigureAwait(false);
        return await ReadBackAsync(made, affiliate, isNew: true, cancellationToken).ConfigureAwait(false);
    }

    // The server fails on updates that change nothing, and does not say what it did not take: so it is read before and after.
    public async Task<AffiliateWriteResult> UpdateAsync(string id, AffiliateChanges changes, CancellationToken cancellationToken = default)
    {
        WriteChecks.NotEmpty(changes);
        var number = AffiliateWPIds.Parse(id);
        var current = await client.GetAffiliateAsync(number, User, cancellationToken).ConfigureAwait(false);
        var shown = AffiliateWPAffiliateMapping.Shown(current);
        var update = new AffiliateWPAffiliateChange
        {
            AccountEmail = Differs(changes.Email, shown.Email) ? changes.Email : null,
            PaymentEmail = Differs(changes.PaymentEmail, shown.PaymentEmail) ? changes.PaymentEmail : null,
        };
        if (update == new AffiliateWPAffiliateChange()) return Result(current, changes, isNew: false);
        var changed = await client.UpdateAffiliateAsync(number, update, cancellationToken).ConfigureAwait(false);
        return await ReadBackAsync(changed, changes, isNew: false, cancellationToken).ConfigureAwait(false);
    }

    public Task<AffiliateWriteResult> ActivateAsync(string id, CancellationToken cancellationToken = default) =>
        SetStatusAsync(id, AffiliateWPAffiliateStatus.Active, cancellationToken);

    public Task<AffiliateWriteResult> ArchiveAsync(string id, CancellationToken cancellationToken = default) =>
        SetStatusAsync(id, AffiliateWPAffiliateStatus.Inactive, cancellationToken);

    private async Task<AffiliateWriteResult> SetStatusAsync(string id, AffiliateWPAffiliateStatus status, CancellationToken cancellationToken)
    {
        var number = AffiliateWPIds.Parse(id);
        var nothing = new AffiliateChanges();
        var current = await client.GetAffiliateAsync(number, User, cancellationToken).ConfigureAwait(false);
        if (current.Status == status) return Result(current, nothing, isNew: false);
        var changed = await client.UpdateAffiliateAsync(number, new AffiliateWPAffiliateChange { Status = status }, cancellationToken).ConfigureAwait(false);
        return await ReadBackAsync(changed, nothing, isNew: false, cancellationToken).ConfigureAwait(false);
    }

    private async Task<AffiliateWPAffiliate?> FindAsync(string email, CancellationToken cancellationToken)
    {
        var found = client.ListAffiliates(new AffiliateWPAffiliateQuery { Search = email }, User);
        await foreach (var row in found.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (!Differs(email, row.User?.UserEmail)) return row;
        }

        return null;
    }

    // The answer to a write has no user. That it cannot be read now does not undo the write.
    private async Task<AffiliateWriteResult> ReadBackAsync(AffiliateWPAffiliate written, AffiliateChanges asked, bool isNew, CancellationToken cancellationToken)
    {
        try
        {
            return Result(await client.GetAffiliateAsync(written.AffiliateId, User, cancellationToken).ConfigureAwait(false), asked, isNew);
        }
        catch (AffiliateClientException failure)
        {
            return Result(written, asked, isNew) with { Detail = $"Written, but reading it again failed: {failure.Message}" };
        }
    }

    private static bool Differs(string? wanted, string? shown) => wanted is not null && !string.Equals(wanted, shown, StringComparison.OrdinalIgnoreCase);

    private AffiliateWriteResult Result(AffiliateWPAffiliate affiliate, AffiliateChanges asked, bool isNew) => new(
        AffiliateWPAffiliateMapping.Map(affiliate, AffiliateWPMappingSettings.Of(Account, client.Connection.Options)),
        isNew,
        asked.NotShownBy(AffiliateWPAffiliateMapping.Shown(affiliate)));
}
