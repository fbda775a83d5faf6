using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.LeadDyno.Commissions;
using Affiliate.Client.LeadDyno.Purchases;
using Affiliate.Client.LeadDyno.Shared;
using Affiliate.Client.Payouts;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.LeadDyno.Normalization;

/// <summary>
/// Marks commissions as paid, by the affiliate's e-mail address and the purchase's code: the only address that the vendor's call takes.
/// [unverified]
/// </summary>
internal sealed class LeadDynoPayoutStatusWriter(LeadDynoClient client) : IPayoutStatusWriter
{
    public AffiliateAccount Account => client.Account;

    public string? GetRefusalReason(Payout payout)
    {
        ArgumentNullException.ThrowIfNull(payout);
        if (payout.Status == PayoutStatus.Paid) return null;
        if (payout.Status == PayoutStatus.Canceled) return "the vendor has cancelled it.";
        var commission = payout.GetRaw<LeadDynoCommission>();
        if (commission.Purchase is null or { Id: 0 })
            return "it has no purchase (made by hand), and the vendor's call finds a commission by its purchase only. Mark it in the "
                + "vendor's app.";
        return Affiliate(commission) is null or { Id: null, Email: null or "" }
            ? "it names no affiliate. Mark it in the vendor's app."
            : null;
    }

    public async Task<MarkPaidResult> MarkPaidAsync(Payout payout, CancellationToken cancellationToken = default)
    {
        WriteChecks.RequireMarkable(payout, this);
        if (payout.Status == PayoutStatus.Paid)
            return new(payout.Key, MarkPaidOutcome.AlreadyPaid, [payout.Key.Id], "It was paid before; nothing was sent.");
        var commission = payout.GetRaw<LeadDynoCommission>();
        var email = await EmailAsync(Affiliate(commission)!, cancellationToken).ConfigureAwait(false);
        var code = await CodeAsync(commission.Purchase!, cancellationToken).ConfigureAwait(false);
        var response = await client.Commissions.MarkAsPaidAsync(email, code, cancellationToken).ConfigureAwait(false);

        List<string> paid = [.. response.Where(row => row.Paid == true).Select(row => LeadDynoIds.Text(row.Id))];
        return paid.Contains(payout.Key.Id)
            ? new(payout.Key, MarkPaidOutcome.Paid, paid)
            : await ReadAgainAsync(payout.Key, commission, paid, cancellationToken).ConfigureAwait(false);
    }

    // The response may hold one of several commissions of the purchase, so that it says nothing of this one.
    private async Task<MarkPaidResult> ReadAgainAsync(
        PayoutKey key,
        LeadDynoCommission commission,
        List<string> paid,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await foreach (
                var row in client
                    .Purchases.ListCommissions(commission.Purchase!.Id)
                    .WithCancellation(cancellationToken)
                    .ConfigureAwait(false)
            )
            {
                if (row.Id != commission.Id) continue;
                return row.Paid == true
                    ? new(key, MarkPaidOutcome.Paid, [.. paid, key.Id])
                    : new(key, MarkPaidOutcome.Unchanged, paid, "The call succeeded, and the vendor still shows the commission as unpaid.");
            }
        }
        catch (AffiliateClientException failure)
        {
            return new(
                key,
                MarkPaidOutcome.Unclear,
                paid,
                $"The call succeeded without naming this commission, and reading it again failed: {failure.Message}"
            );
        }

        return new(
            key,
            MarkPaidOutcome.Unclear,
            paid,
            "The call succeeded without naming this commission, and the purchase does not list it."
        );
    }

    private static LeadDynoReference? Affiliate(LeadDynoCommission commission) => commission.Affiliate ?? commission.Purchase?.Affiliate;

    // Rows of GET /commissions often hold ids only.
    private async Task<string> EmailAsync(LeadDynoReference affiliate, CancellationToken cancellationToken) =>
        !string.IsNullOrEmpty(affiliate.Email)
            ? affiliate.Email
            : Known(
                (await client.Affiliates.GetAsync(affiliate.Id!.Value, cancellationToken).ConfigureAwait(false)).Email,
                "e-mail address of the affiliate"
            );

    private async Task<string> CodeAsync(LeadDynoPurchase purchase, CancellationToken cancellationToken) =>
        !string.IsNullOrEmpty(purchase.PurchaseCode)
            ? purchase.PurchaseCode
            : Known(
                (await client.Purchases.GetAsync(purchase.Id, cancellationToken: cancellationToken).ConfigureAwait(false)).PurchaseCode,
                "code of the purchase"
            );

    private string Known(string? value, string what) =>
        string.IsNullOrEmpty(value)
            ? throw new NotSupportedException(
                $"{Account} cannot mark the commission as paid: the vendor does not tell the {what}. Nothing was sent."
            )
            : value;
}
