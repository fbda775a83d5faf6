using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.Leadway.Commissions;
using Affiliate.Client.Payouts;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.Leadway.Normalization;

/// <summary>
/// Marks a payout as paid by marking each commission in it: the vendor has no call for payouts. [unverified] What it says in its responses
/// is not relied on: the commissions are read again afterwards.
/// </summary>
internal sealed class LeadwayPayoutStatusWriter(LeadwayClient client) : IPayoutStatusWriter
{
    public AffiliateAccount Account => client.Account;

    public string? GetRefusalReason(Payout payout)
    {
        ArgumentNullException.ThrowIfNull(payout);
        if (payout.Kind != PayoutKind.Payout) return "it is no payout.";
        if (payout.IsDeleted) return "the vendor has deleted it.";
        return payout.Status switch
        {
            PayoutStatus.Canceled => "the vendor has denied or cancelled it.",
            PayoutStatus.Unknown => $"its status '{payout.VendorStatus}' is not known here, so it may be one that must not be paid.",
            _ => null,
        };
    }

    public async Task<MarkPaidResult> MarkPaidAsync(Payout payout, CancellationToken cancellationToken = default)
    {
        WriteChecks.RequireMarkable(payout, this);
        if (payout.Status == PayoutStatus.Paid)
            return new(payout.Key, MarkPaidOutcome.AlreadyPaid, [], "It was paid before; nothing was sent.");
        var before = await CommissionsAsync(payout, cancellationToken).ConfigureAwait(false);
        List<string> owed =
        [.. before.Where(row => LeadwayCommissionMapping.Status(row) is PayoutStatus.Pending or PayoutStatus.Due).Select(row => row.Id!)];
        var problem = await MarkAsync(owed, cancellationToken).ConfigureAwait(false);
        return await ResultAsync(payout, owed, problem, cancellationToken).ConfigureAwait(false);
    }

    // Commissions that were denied or cancelled stay so.
    private async Task<string?> MarkAsync(List<string> commissions, CancellationToken cancellationToken)
    {
        for (var i = 0; i < commissions.Count; i++)
        {
            try
            {
                await client
                    .Commissions.UpdateStatusWithPayoutAsync(commissions[i], LeadwayCommissionAction.Pay, cancellationToken)
                    .ConfigureAwait(false);
            }
            catch (AffiliateClientException failure) when (i > 0)
            {
                // Some are marked already, so the caller must hear of those rather than of the failure alone.
                return $"Marking stopped at commission {commissions[i]}, number {i + 1} of {commissions.Count}: {failure.Message}";
            }
        }

        return commissions.Count == 0
            ? "The vendor lists no commission of this payout that is owed, and has no other way to mark it; nothing was sent."
            : null;
    }

    private async Task<MarkPaidResult> ResultAsync(Payout payout, List<string> owed, string? problem, CancellationToken cancellationToken)
    {
        if (owed.Count == 0) return new(payout.Key, MarkPaidOutcome.Unchanged, [], problem);
        List<LeadwayCommission> after;
        try
        {
            after = await CommissionsAsync(payout, cancellationToken).ConfigureAwait(false);
        }
        catch (AffiliateClientException failure)
        {
            return new(
                payout.Key,
                MarkPaidOutcome.Unclear,
                [],
                $"{problem ?? "The vendor took every call."} Reading the commissions again failed: {failure.Message}"
            );
        }

        var live = after.FindAll(row => LeadwayCommissionMapping.Status(row) != PayoutStatus.Canceled);
        List<string> paid = [.. live.Where(row => LeadwayCommissionMapping.Status(row) == PayoutStatus.Paid).Select(row => row.Id!)];
        var open = live.Count - paid.Count;

        // A commission that was marked and is not there any more, or is cancelled now, proves nothing.
        if (open == 0 && owed.TrueForAll(paid.Contains))
            return new(payout.Key, MarkPaidOutcome.Paid, paid, problem);
        var outcome =
            owed.Exists(paid.Contains) ? MarkPaidOutcome.PartlyPaid
            : open > 0 ? MarkPaidOutcome.Unchanged
            : MarkPaidOutcome.Unclear;
        return new(
            payout.Key,
            outcome,
            paid,
            problem
                ?? (
                    open > 0
                        ? $"{open} of {live.Count} commissions are not paid."
                        : $"{owed.Count(id => !paid.Contains(id))} of {owed.Count} commissions that were marked are not listed as paid."
                )
        );
    }

    private async Task<List<LeadwayCommission>> CommissionsAsync(Payout payout, CancellationToken cancellationToken)
    {
        var rows = new List<LeadwayCommission>();
        var all = client.Commissions.List(new LeadwayCommissionQuery { AffiliateId = payout.Payee?.Id });
        await foreach (var row in all.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (row.PayoutId == payout.Key.Id) rows.Add(row);
        }

        return rows;
    }
}
