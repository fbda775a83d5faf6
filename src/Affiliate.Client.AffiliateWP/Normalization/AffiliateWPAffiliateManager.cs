using Affiliate.Client.AffiliateWP.Affiliates;
using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Errors;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.AffiliateWP.Normalization;

/// <summary>
/// Creates and changes a shop's affiliates, by the write add-on. Names belong to the WordPress user and cannot be set here.
/// </summary>
internal sealed class AffiliateWPAffiliateManager(AffiliateWPClient client) : AffiliateManagerBase<AffiliateWPAffiliate>(client.Account)
{
    private static readonly AffiliateWPDetails User = new() { WithUser = true };

    // The server fails on updates that change nothing, and does not say what it did not take: so it is read before and after.
    public override async Task<AffiliateWriteResult> UpdateAsync(
        string id, AffiliateUpdate changes, CancellationToken cancellationToken = default)
    {
        WriteChecks.NotEmpty(changes);
        var number = AffiliateWPIds.Parse(id);
        var current = await client.Affiliates.GetAsync(number, User, cancellationToken).ConfigureAwait(false);
        var shown = AffiliateWPAffiliateMapping.Shown(current);
        var update = new AffiliateWPUpdateAffiliateRequest
        {
            AccountEmail = Differs(changes.Email, shown.Email) ? changes.Email : null,
            PaymentEmail = Differs(changes.PaymentEmail, shown.PaymentEmail) ? changes.PaymentEmail : null,
        };
        if (update == new AffiliateWPUpdateAffiliateRequest()) return ToResult(current, changes, isNew: false);
        var changed = await client.Affiliates.UpdateAsync(number, update, cancellationToken).ConfigureAwait(false);
        return await ReadBackAsync(changed, changes, isNew: false, cancellationToken).ConfigureAwait(false);
    }

    public override Task<AffiliateWriteResult> ActivateAsync(string id, CancellationToken cancellationToken = default) =>
        SetStatusAsync(id, AffiliateWPAffiliateStatus.Active, cancellationToken);

    public override Task<AffiliateWriteResult> ArchiveAsync(string id, CancellationToken cancellationToken = default) =>
        SetStatusAsync(id, AffiliateWPAffiliateStatus.Inactive, cancellationToken);

    // The server makes one or refuses; it never gives back an old one. A new WordPress user's address is the payment address too: another
    // one follows.
    protected override async Task<AffiliateWriteResult> CreateNewAsync(
        AffiliateUpdate affiliate, string email, CancellationToken cancellationToken)
    {
        var made = await client
            .Affiliates.CreateAsync(AffiliateWPCreateAffiliateRequest.WithNewUser(email), cancellationToken)
            .ConfigureAwait(false);
        var problem = Differs(affiliate.PaymentEmail, email)
            ? await SetPaymentEmailAsync(made.AffiliateId, affiliate.PaymentEmail!, cancellationToken).ConfigureAwait(false)
            : null;
        var result = await ReadBackAsync(made, affiliate, isNew: true, cancellationToken).ConfigureAwait(false);
        return problem is null ? result : result with { Detail = problem };
    }

    private async Task<AffiliateWriteResult> SetStatusAsync(
        string id,
        AffiliateWPAffiliateStatus status,
        CancellationToken cancellationToken
    )
    {
        var number = AffiliateWPIds.Parse(id);
        var nothing = new AffiliateUpdate();
        var current = await client.Affiliates.GetAsync(number, User, cancellationToken).ConfigureAwait(false);
        if (current.Status == status)
            return ToResult(current, nothing, isNew: false);
        var changed = await client
            .Affiliates.UpdateAsync(number, new AffiliateWPUpdateAffiliateRequest { Status = status }, cancellationToken)
            .ConfigureAwait(false);
        return await ReadBackAsync(changed, nothing, isNew: false, cancellationToken).ConfigureAwait(false);
    }

    // The affiliate is there already: a failure is told, not thrown.
    private async Task<string?> SetPaymentEmailAsync(long affiliate, string email, CancellationToken cancellationToken)
    {
        try
        {
            await client
                .Affiliates.UpdateAsync(affiliate, new AffiliateWPUpdateAffiliateRequest { PaymentEmail = email }, cancellationToken)
                .ConfigureAwait(false);
            return null;
        }
        catch (AffiliateClientException failure)
        {
            return $"Created, but the payment address could not be set: {failure.Message}";
        }
    }

    protected override async Task<AffiliateWPAffiliate?> FindAsync(string email, CancellationToken cancellationToken)
    {
        var found = client.Affiliates.List(new AffiliateWPAffiliateQuery { Search = email }, User);
        await foreach (var row in found.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (!Differs(email, row.User?.UserEmail)) return row;
        }

        return null;
    }

    // The response to a write has no user. That it cannot be read now does not undo the write.
    private async Task<AffiliateWriteResult> ReadBackAsync(
        AffiliateWPAffiliate written,
        AffiliateUpdate update,
        bool isNew,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return ToResult(
                await client.Affiliates.GetAsync(written.AffiliateId, User, cancellationToken).ConfigureAwait(false),
                update,
                isNew
            );
        }
        catch (AffiliateClientException failure)
        {
            return ToResult(written, update, isNew) with { Detail = $"Written, but reading it again failed: {failure.Message}" };
        }
    }

    private static bool Differs(string? wanted, string? shown) =>
        wanted is not null && !string.Equals(wanted, shown, StringComparison.OrdinalIgnoreCase);

    protected override AffiliateWriteResult ToResult(AffiliateWPAffiliate record, AffiliateUpdate update, bool? isNew) => new(
        AffiliateWPAffiliateMapping.Map(record, AffiliateWPMappingSettings.From(Account, client.Context.Options)),
        isNew,
        update.NotShownBy(AffiliateWPAffiliateMapping.Shown(record)));
}
