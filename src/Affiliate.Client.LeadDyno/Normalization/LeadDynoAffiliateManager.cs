using Affiliate.Client.Affiliates;
using Affiliate.Client.Errors;
using Affiliate.Client.LeadDyno.Affiliates;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.LeadDyno.Normalization;

/// <summary>Creates and changes LeadDyno's affiliates.</summary>
internal sealed class LeadDynoAffiliateManager(LeadDynoClient client) : AffiliateManagerBase<LeadDynoAffiliate>(client.Account)
{
    public override async Task<AffiliateWriteResult> UpdateAsync(
        string id, AffiliateUpdate changes, CancellationToken cancellationToken = default)
    {
        WriteChecks.NotEmpty(changes);
        var changed = await client.Affiliates.UpdateAsync(
            LeadDynoIds.Parse(id),
            new LeadDynoUpdateAffiliateRequest
            {
                Email = changes.Email,
                FirstName = changes.FirstName,
                LastName = changes.LastName,
                PaypalEmail = changes.PaymentEmail,
                AffiliateCode = changes.Code,
            },
            cancellationToken).ConfigureAwait(false);
        return ToResult(changed, changes, isNew: false);
    }

    // Approval is a state of its own: an affiliate from the archive may still wait for it.
    public override async Task<AffiliateWriteResult> ActivateAsync(string id, CancellationToken cancellationToken = default)
    {
        var number = LeadDynoIds.Parse(id);
        var affiliate = await client.Affiliates.GetAsync(number, cancellationToken).ConfigureAwait(false);
        if (affiliate.Archived == true || GetStatus(affiliate) is AffiliateStatus.Unknown or AffiliateStatus.Inactive)
            affiliate = await client.Affiliates.UnarchiveAsync(number, cancellationToken).ConfigureAwait(false);
        if (GetStatus(affiliate) is AffiliateStatus.Pending or AffiliateStatus.Rejected)
            affiliate = await client.Affiliates.ApproveAsync(number, cancellationToken).ConfigureAwait(false);
        return ToResult(affiliate, new AffiliateUpdate(), isNew: false);
    }

    public override async Task<AffiliateWriteResult> ArchiveAsync(string id, CancellationToken cancellationToken = default) =>
        ToResult(
            await client.Affiliates.ArchiveAsync(LeadDynoIds.Parse(id), cancellationToken).ConfigureAwait(false),
            new AffiliateUpdate(),
            isNew: false
        );

    // The vendor answers a known address with the old record, unchanged and in no way marked. So the address is looked up first.
    protected override async Task<AffiliateWriteResult> CreateNewAsync(
        AffiliateUpdate affiliate, string email, CancellationToken cancellationToken)
    {
        var created = await client.Affiliates.CreateAsync(
            new LeadDynoCreateAffiliateRequest
            {
                Email = email,
                FirstName = affiliate.FirstName,
                LastName = affiliate.LastName,
                PaypalEmail = affiliate.PaymentEmail,
                AffiliateCode = affiliate.Code,
            },
            cancellationToken).ConfigureAwait(false);
        return ToResult(created.Affiliate, affiliate, isNew: true);
    }

    protected override async Task<LeadDynoAffiliate?> FindAsync(string email, CancellationToken cancellationToken)
    {
        try
        {
            return await client.Affiliates.GetByEmailAsync(email, cancellationToken).ConfigureAwait(false);
        }
        catch (NotFoundException)
        {
            return null;
        }
    }

    private AffiliateStatus GetStatus(LeadDynoAffiliate affiliate) => LeadDynoAffiliateMapping.Map(affiliate, Account).Status;

    protected override AffiliateWriteResult ToResult(LeadDynoAffiliate record, AffiliateUpdate update, bool? isNew) =>
        new(LeadDynoAffiliateMapping.Map(record, Account), isNew, update.NotShownBy(LeadDynoAffiliateMapping.Shown(record)));
}
