using Affiliate.Client.Accounts;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Leadway.Affiliates;
using Affiliate.Client.Vendors;
using NodaTime;

namespace Affiliate.Client.Leadway.Normalization;

/// <summary>
/// Creates and changes Leadway's affiliates. [unverified] Payment addresses are payout methods at this vendor, with calls of their own.
/// </summary>
internal sealed class LeadwayAffiliateManager(LeadwayClient client) : IAffiliateManager
{
    // The vendor's clock and this machine's may differ; by more, the result says that it is not known.
    private static readonly Duration ClockTolerance = Duration.FromMinutes(2);

    public AffiliateAccount Account => client.Account;

    public AffiliateManagerCapabilities Capabilities => AffiliateManagerCapabilities.All;

    // For a known address the vendor changes the record, and may clear what is not sent. So the address is looked up first.
    public async Task<AffiliateWriteResult> CreateAsync(AffiliateUpdate affiliate, CancellationToken cancellationToken = default)
    {
        var email = WriteChecks.RequiredEmail(affiliate, Account);
        if (await FindAsync(email, cancellationToken).ConfigureAwait(false) is { } known)
            return Result(known, affiliate, isNew: false);
        var made = await client
            .Affiliates.CreateOrUpdateAsync(
                new LeadwayCreateAffiliateRequest
                {
                    Email = email,
                    FirstName = affiliate.FirstName,
                    LastName = affiliate.LastName,
                    CampaignId = affiliate.CampaignId,
                },
                cancellationToken
            )
            .ConfigureAwait(false);

        // What the search looks at is not documented, so that not found is no proof; a record made just now is.
        return Result(made, affiliate, IsMadeNow(made) ? true : null);
    }

    // The vendor replaces the whole record: read, change, write. What cannot be read cannot be kept.
    public async Task<AffiliateWriteResult> UpdateAsync(string id, AffiliateUpdate changes, CancellationToken cancellationToken = default)
    {
        WriteChecks.NotEmpty(changes);
        var current = await client.Affiliates.GetAsync(id, cancellationToken).ConfigureAwait(false);
        var record = LeadwayAffiliateRecord.From(
            current,
            changes.CampaignId ?? OnlyCampaign(current),
            parentAffiliateId: null,
            current.CommissionTier?.Number
        ) with
        {
            Email = changes.Email ?? Known(current.Email),
            FirstName = changes.FirstName ?? current.FirstName,
            LastName = changes.LastName ?? current.LastName,
        };
        return Result(await client.Affiliates.ReplaceAsync(id, record, cancellationToken).ConfigureAwait(false), changes, isNew: false) with
        {
            Detail =
                "The vendor's call replaces the whole record, and it does not show the affiliate above (parentAffiliateId): one that "
                    + "was set is cleared.",
        };
    }

    public Task<AffiliateWriteResult> ActivateAsync(string id, CancellationToken cancellationToken = default) =>
        SetActiveAsync(id, true, cancellationToken);

    public Task<AffiliateWriteResult> ArchiveAsync(string id, CancellationToken cancellationToken = default) =>
        SetActiveAsync(id, false, cancellationToken);

    private async Task<AffiliateWriteResult> SetActiveAsync(string id, bool active, CancellationToken cancellationToken)
    {
        var affiliate = await client.Affiliates.SetActiveAsync(id, active, cancellationToken).ConfigureAwait(false);
        return Result(affiliate, new AffiliateUpdate(), isNew: false);
    }

    private bool IsMadeNow(LeadwayAffiliate affiliate)
    {
        var now = Instant.FromDateTimeOffset(client.Context.Time.GetUtcNow());
        return affiliate.CreatedAt is { } created && created > now - ClockTolerance && created < now + ClockTolerance;
    }

    private async Task<LeadwayAffiliate?> FindAsync(string email, CancellationToken cancellationToken)
    {
        await foreach (
            var row in client
                .Affiliates.List(new LeadwayAffiliateQuery { Search = email })
                .WithCancellation(cancellationToken)
                .ConfigureAwait(false)
        )
        {
            if (string.Equals(row.Email, email, StringComparison.OrdinalIgnoreCase)) return row;
        }

        return null;
    }

    private string? OnlyCampaign(LeadwayAffiliate affiliate) =>
        affiliate.CampaignIds switch
        {
            null or { Count: 0 } => null,
            { Count: 1 } campaigns => campaigns[0],
            _ => throw new NotSupportedException(
                $"{Account} cannot change affiliate {affiliate.Id} here: it is in several campaigns, the vendor's call replaces the "
                    + "record and takes one. "
                    + "Set AffiliateUpdate.CampaignId to the one to send, or use LeadwayClient.Affiliates.ReplaceAsync."
            ),
        };

    private string Known(string? email) =>
        WriteChecks.Required(email, Account, "AffiliateUpdate.Email: the vendor shows none, and its call replaces the record");

    private AffiliateWriteResult Result(LeadwayAffiliate affiliate, AffiliateUpdate update, bool? isNew) =>
        new(
            LeadwayAffiliateMapping.Map(affiliate, Account),
            isNew,
            update.NotShownBy(LeadwayAffiliateMapping.Shown(affiliate, update.CampaignId))
        );
}
