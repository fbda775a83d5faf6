using Affiliate.Client.Accounts;
using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.AffiliateWP.Normalization;

/// <summary>Marks a payout that is processing or failed as paid, by the write add-on.</summary>
internal sealed class AffiliateWPPayoutStatusWriter(AffiliateWPClient client) : IPayoutStatusWriter
{
    public AffiliateAccount Account => client.Account;

    public string? GetRefusalReason(Payout payout)
    {
        ArgumentNullException.ThrowIfNull(payout);
        return (payout.Kind, payout.Status) switch
        {
            (_, PayoutStatus.Paid) => null,
            (PayoutKind.Commission, _) =>
                "it is a referral in no payout, and paying one means making a payout. Use AffiliateWPClient.Payouts.CreateAsync, or "
                    + "the shop's own screens.",
            (_, PayoutStatus.Processing or PayoutStatus.Failed) => null,
            _ => $"its status '{payout.VendorStatus}' is not known here, so it may be one that must not be paid.",
        };
    }

    public async Task<MarkPaidResult> MarkPaidAsync(Payout payout, CancellationToken cancellationToken = default)
    {
        WriteChecks.RequireMarkable(payout, this);
        if (payout.Status == PayoutStatus.Paid)
            return new(payout.Key, MarkPaidOutcome.AlreadyPaid, [], "It was paid before; nothing was sent.");
        var id = AffiliateWPIds.Parse(payout.Key.Id);

        // Nothing but the status: an update that names the referrals empties them.
        var response = await client
            .Payouts.UpdateAsync(id, new AffiliateWPUpdatePayoutRequest { Status = AffiliateWPPayoutStatus.Paid }, cancellationToken)
            .ConfigureAwait(false);
        return string.Equals(response.Status?.Value, AffiliateWPPayoutStatus.Paid.Value, StringComparison.OrdinalIgnoreCase)
            ? await WithReferralsAsync(payout.Key, id, cancellationToken).ConfigureAwait(false)
            : new(
                payout.Key,
                MarkPaidOutcome.Unchanged,
                [],
                $"The call succeeded, and the vendor still shows the payout as '{response.Status?.Value}'."
            );
    }

    // The referrals of a failed payout are open again, and stay so when it is marked.
    private async Task<MarkPaidResult> WithReferralsAsync(PayoutKey key, long payout, CancellationToken cancellationToken)
    {
        List<string> paid = [], open = [];
        try
        {
            var referrals = client.Referrals.List(new AffiliateWPReferralQuery { PayoutIds = [payout] });
            await foreach (var row in referrals.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                if (row.PayoutId == payout)
                    (AffiliateWPPayoutMapping.IsInPayout(row) ? paid : open).Add(AffiliateWPIds.Text(row.ReferralId));
            }
        }
        catch (AffiliateClientException failure)
        {
            return new(key, MarkPaidOutcome.Paid, [], $"The payout is paid; reading its referrals failed: {failure.Message}");
        }

        return open.Count == 0
            ? new(key, MarkPaidOutcome.Paid, paid)
            : new(
                key,
                MarkPaidOutcome.PartlyPaid,
                paid,
                $"The payout is paid, but its referrals {string.Join(", ", open)} are not, and still count as owed or rejected."
            );
    }
}
