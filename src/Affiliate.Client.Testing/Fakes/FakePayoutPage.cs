namespace Affiliate.Client.Testing;

internal sealed class FakePayoutPage(Payout[] items, int start, int total, CompletenessReceipt? receipt, Func<int, string> token) : Page<Payout>
{
    public override IReadOnlyList<Payout> Items => items;

    public override string? ContinuationToken => GetContinuationToken(items.Length);

    public override long? TotalCount => total;

    public override CompletenessReceipt? Receipt => receipt;

    public override string? GetContinuationToken(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, items.Length);
        return receipt is not null && count == items.Length ? null : token(start + count);
    }
}
