namespace Affiliate.Client.Emulator.PayPal.Rows;

internal sealed record PayPalBalancesJson
{
    public required IReadOnlyList<PayPalBalanceJson> Balances { get; init; }
    public required string AccountId { get; init; }
    public required DateTimeOffset AsOfTime { get; init; }
    public required DateTimeOffset LastRefreshTime { get; init; }
}
