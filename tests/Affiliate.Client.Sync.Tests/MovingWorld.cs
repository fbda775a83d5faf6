using System.Runtime.CompilerServices;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Testing;

namespace Affiliate.Client.Sync.Tests;

/// <summary>
/// A shop: commissions come, change and vanish; payouts take them over, fail and are deleted. What is in a payout is not listed beside
/// it.
/// </summary>
internal sealed class MovingWorld(Random random) : IPayoutSource
{
    private readonly List<Payout> _rows = [];
    private int _last;
    private int _pages;

    /// <summary>The page after which the process dies; null for never.</summary>
    public int? FailAfterPages { get; set; }

    public PayoutSourceDescriptor Descriptor => new FakePayoutSource([]).Descriptor;

    public IReadOnlyList<Payout> Listed
    {
        get
        {
            var payouts = _rows.Where(row => row.Kind == PayoutKind.Payout).ToList();
            var held = payouts.Where(row => row.Status == PayoutStatus.Paid).SelectMany(row => row.Items).ToHashSet();
            return [.. payouts, .. _rows.Where(row => row.Kind == PayoutKind.Commission && !held.Contains(row.Key.Id))];
        }
    }

    public void Move(int moves)
    {
        for (; moves > 0; moves--)
        {
            var commissions = Listed.Where(row => row.Kind == PayoutKind.Commission).ToList();
            var payouts = _rows.Where(row => row.Kind == PayoutKind.Payout).ToList();
            switch (random.Next(8))
            {
                case 0 or 1 or 2:
                    for (var i = random.Next(1, 30); i > 0; i--) _rows.Add(NewCommission());
                    break;
                case 3 when commissions.Count > 0:
                    string[] items = [.. commissions.Where(_ => random.Next(3) == 0).Select(row => row.Key.Id).Take(8)];
                    _rows.Add(Rows.Row($"{++_last}", PayoutStatus.Paid, 1 + items.Length, PayoutKind.Payout, items));
                    break;
                case 4 when payouts.Count > 0:
                    Replace(payouts[random.Next(payouts.Count)], row => row with { Status = PayoutStatus.Failed });
                    break;
                case 5 when payouts.Count > 0:
                    _rows.Remove(payouts[random.Next(payouts.Count)]);
                    break;
                case 6 when commissions.Count > 0:
                    _rows.Remove(commissions[random.Next(commissions.Count)]);
                    break;
                case 7 when commissions.Count > 0:
                    Replace(
                        commissions[random.Next(commissions.Count)],
                        row => row with
                        {
                            Status = (PayoutStatus)random.Next(8),
                            Amount = row.Amount + random.Next(2),
                            IsDeleted = random.Next(6) == 0,
                        });
                    break;
            }
        }
    }

    public AsyncPageable<Payout> GetPayouts(PayoutQuery? query = null, PagingOptions? paging = null) =>
        new Dying(this, new FakePayoutSource(Listed).GetPayouts((query ?? PayoutQuery.All) with { PageSize = 40 }, paging));

    private Payout NewCommission() => Rows.Row($"{++_last}", amount: random.Next(-500, 9999) / 100m) with
    {
        Currency = random.Next(3) switch { 0 => "EUR", 1 => "USD", _ => null },
        Anomalies = random.Next(15) switch
        {
            0 => PayoutAnomalies.AmountMissing,
            1 => PayoutAnomalies.NonCashReward,
            2 => PayoutAnomalies.MixedCurrencies,
            _ => PayoutAnomalies.None,
        },
    };

    private void Replace(Payout row, Func<Payout, Payout> change) => _rows[_rows.IndexOf(row)] = change(row);

    private sealed class Dying(MovingWorld world, AsyncPageable<Payout> inner) : AsyncPageable<Payout>
    {
        public override async IAsyncEnumerable<Page<Payout>> AsPages(
            string? continuationToken = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            world._pages = 0;
            await foreach (var page in inner.AsPages(continuationToken, cancellationToken))
            {
                yield return page;
                if (++world._pages == world.FailAfterPages) throw new KilledException();
            }
        }
    }
}
