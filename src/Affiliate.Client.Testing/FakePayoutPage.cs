using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Testing;

internal sealed class FakePayoutPage(Payout[] items, int start, int total, CompletenessReport? completeness, Func<int, string> token)
    : Page<Payout>
{
    public override IReadOnlyList<Payout> Items => items;

    public override string? ContinuationToken => GetContinuationToken(items.Length);

    public override long? TotalCount => total;

    public override CompletenessReport? Completeness => completeness;

    public override string? GetContinuationToken(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, items.Length);
        return completeness is not null && count == items.Length ? null : token(start + count);
    }
}
