using Affiliate.Client.Payouts;

namespace Affiliate.Client.Sync.Runs;

/// <summary>Identifies a row within an account.</summary>
internal readonly record struct RowId(PayoutKind Kind, string Id)
{
    private const char Payout = 'p';
    private const char Commission = 'c';

    public override string ToString() => (Kind == PayoutKind.Payout ? Payout : Commission) + Id;

    public static RowId Parse(string text) => new(text[0] == Payout ? PayoutKind.Payout : PayoutKind.Commission, text[1..]);
}
