using Affiliate.Client.Errors;
using Affiliate.Client.LeadDyno.Commissions;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Normalization;

/// <summary>
/// Gives unpaid commissions the due date that <c>GET /commissions</c> left out, from the list of their affiliate. Each affiliate's unpaid
/// commissions are read once per walk; memory grows with the unpaid commissions alone.
/// </summary>
internal sealed class DueDateBackfill(LeadDynoClient client)
{
    private readonly Dictionary<long, Dictionary<long, Instant>> _dueDates = [];

    public async ValueTask<IReadOnlyList<LeadDynoCommission?>> FillAsync(
        IReadOnlyList<LeadDynoCommission> rows, CancellationToken cancellationToken)
    {
        var filled = new LeadDynoCommission?[rows.Count];
        for (var i = 0; i < filled.Length; i++)
        {
            filled[i] = rows[i];
            if (rows[i] is not { DueAt: null } row || row is { Paid: true } or { Cancelled: true }) continue;
            if ((row.Affiliate ?? row.Purchase?.Affiliate)?.Id is not { } affiliate) continue;
            var dueDates = await OfAffiliateAsync(affiliate, cancellationToken).ConfigureAwait(false);
            if (dueDates.TryGetValue(row.Id, out var dueAt)) filled[i] = row with { DueAt = dueAt };
        }

        return filled;
    }

    private async ValueTask<Dictionary<long, Instant>> OfAffiliateAsync(long affiliate, CancellationToken cancellationToken)
    {
        if (_dueDates.TryGetValue(affiliate, out var known)) return known;
        var dueDates = new Dictionary<long, Instant>();
        var unpaid = client.Commissions.ListByAffiliate(affiliate, LeadDynoCommissionStatus.Unpaid);
        try
        {
            await foreach (var commission in unpaid.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                if (commission.DueAt is { } dueAt) dueDates[commission.Id] = dueAt;
            }
        }
        catch (NotFoundException)
        {
            // An affiliate that was deleted has no list any more; its commissions keep the status Unknown.
        }

        _dueDates.Add(affiliate, dueDates);
        return dueDates;
    }
}
