using Affiliate.Client.Accounts;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Errors;
using Affiliate.Client.LeadDyno.Affiliates;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.LeadDyno.Normalization;

/// <summary>Creates and changes LeadDyno's affiliates.</summary>
internal sealed class LeadDynoAffiliateManager(LeadDynoClient client) : IAffiliateManager
{
    public AffiliateAccount Account => client.Account;

    public AffiliateManagerCapabilities Capabilities => AffiliateManagerCapabilities.All;

    // The vendor answers a known address with the old record, unchanged and in no way marked. So the address is looked up first.
    public async Task<AffiliateWriteResult> CreateAsync(AffiliateUpdate affiliate, CancellationToken cancellationToken = default)
    {
        var email = WriteChecks.RequiredEmail(affiliate, Account);
        if (await FindAsync(email, cancellationToken).ConfigureAwait(false) is { } known) return Result(known, affiliate, isNew: false);
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
        return Result(created.Affiliate, affiliate, isNew: true);
    }

    public async Task<AffiliateWriteResult> UpdateAsync(string id, AffiliateUpdate changes, CancellationToken cancellationToken = default)
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
        return Result(changed, changes, isNew: false);
    }

    // Approval is a state of its own: an affiliate from the archive may still wait for it.
    public async Task<AffiliateWriteResult> ActivateAsync(string id, CancellationToken cancellationToken = default)
    {
        var number = LeadDynoIds.Parse(id);
        var affiliate = await client.Affiliates.GetAsync(number, cancellationToken).ConfigureAwait(false);
        if (affiliate.Archived == true || GetStatus(affiliate) is AffiliateStatus.Unknown or AffiliateStatus.Inactive)
            affiliate = await client.Affiliates.UnarchiveAsync(number, cancellationToken).ConfigureAwait(false);
        if (GetStatus(affiliate) is AffiliateStatus.Pending or AffiliateStatus.Rejected)
            affiliate = await client.Affiliates.ApproveAsync(number, cancellationToken).ConfigureAwait(false);
        return Result(affiliate, new AffiliateUpdate(), isNew: false);
    }

    public async Task<AffiliateWriteResult> ArchiveAsync(string id, CancellationToken cancellationToken = default) =>
        Result(
            await client.Affiliates.ArchiveAsync(LeadDynoIds.Parse(id), cancellationToken).ConfigureAwait(false),
            new AffiliateUpdate(),
            isNew: false
        );

    private async Task<LeadDynoAffiliate?> FindAsync(string email, CancellationToken cancellationToken)
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

    private AffiliateWriteResult Result(LeadDynoAffiliate affiliate, AffiliateUpdate update, bool isNew) =>
        new(LeadDynoAffiliateMapping.Map(affiliate, Account), isNew, update.NotShownBy(LeadDynoAffiliateMapping.Shown(affiliate)));
}
