using Affiliate.Client.Affiliates;
using Affiliate.Client.Leadway.Affiliates;
using Affiliate.Client.Vendors;
using NodaTime;

namespace Affiliate.Client.Leadway.Normalization;

/// <summary>
/// Creates and changes Leadway's affiliates. [unverified] Payment addresses are payout methods at this vendor, with calls of their own.
/// </summary>
internal sealed class LeadwayAffiliateManager(LeadwayClient client) : AffiliateManagerBase<LeadwayAffiliate>(client.Account)
{
    // The vendor's clock and this machine's may differ; by more, the result says that it is not known.
    private static readonly Duration ClockTolerance = Duration.FromMinutes(2);

    // The vendor replaces the whole record: read, change, write. What cannot be read cannot be kept.
    public override async Task<AffiliateWriteResult> UpdateAsync(
        string id, AffiliateUpdate changes, CancellationToken cancellationToken = default)
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
        var written = await client.Affiliates.ReplaceAsync(id, record, cancellationToken).ConfigureAwait(false);
        return ToResult(written, changes, isNew: false) with
        {
            Detail =
                "The vendor's call replaces the whole record, and it does not show the affiliate above (parentAffiliateId): one that "
                    + "was set is cleared.",
        };
    }

    public override Task<AffiliateWriteResult> ActivateAsync(string id, CancellationToken cancellationToken = default) =>
        SetActiveAsync(id, true, cancellationToken);

    public override Task<AffiliateWriteResult> ArchiveAsync(string id, CancellationToken cancellationToken = default) =>
        SetActiveAsync(id, false, cancellationToken);

    // For a known address the vendor changes the record, and may clear what is not sent. So the address is looked up first.
    protected override async Task<AffiliateWriteResult> CreateNewAsync(
        AffiliateUpdate affiliate, string email, CancellationToken cancellationToken)
    {
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
        return ToResult(made, affiliate, IsMadeNow(made) ? true : null);
    }

    private async Task<AffiliateWriteResult> SetActiveAsync(string id, bool active, CancellationToken cancellationToken)
    {
        var affiliate = await client.Affiliates.SetActiveAsync(id, active, cancellationToken).ConfigureAwait(false);
        return ToResult(affiliate, new AffiliateUpdate(), isNew: false);
    }

    private bool IsMadeNow(LeadwayAffiliate affiliate)
    {
        var now = Instant.FromDateTimeOffset(client.Context.Time.GetUtcNow());
        return affiliate.CreatedAt is { } created && created > now - ClockTolerance && created < now + ClockTolerance;
    }

    protected override async Task<LeadwayAffiliate?> FindAsync(string email, CancellationToken cancellationToken)
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

    protected override AffiliateWriteResult ToResult(LeadwayAffiliate record, AffiliateUpdate update, bool? isNew) =>
        new(
            LeadwayAffiliateMapping.Map(record, Account),
            isNew,
            update.NotShownBy(LeadwayAffiliateMapping.Shown(record, update.CampaignId))
        );
}
