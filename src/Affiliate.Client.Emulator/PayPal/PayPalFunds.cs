using Affiliate.Client.Emulator.PayPal.Rows;

namespace Affiliate.Client.Emulator.PayPal;

/// <summary>The sender's money: what was put in, less what is out for items.</summary>
internal sealed class PayPalFunds
{
    private static readonly (string Currency, decimal Amount)[] Opening =
        [("USD", 100_000), ("EUR", 50_000), ("GBP", 25_000), ("JPY", 5_000_000)];

    private readonly List<(DateTimeOffset At, string Currency, decimal Amount)> _deposits =
        [.. Opening.Select(one => (DateTimeOffset.MinValue, one.Currency, one.Amount))];

    public IEnumerable<string> Currencies => _deposits.Select(deposit => deposit.Currency).Distinct();

    public decimal At(DateTimeOffset moment, string currency, IEnumerable<PayPalItemRow> items)
    {
        var deposits = _deposits.Where(deposit => deposit.Currency == currency && deposit.At <= moment).Sum(deposit => deposit.Amount);
        var isOut = items.Where(item => item.Currency == currency && item.CreatedAt <= moment && !(item.ReturnsAt <= moment));
        return deposits - isOut.Sum(item => item.Amount + item.Fee);
    }

    /// <summary>Sets what is there now; before the first item of the currency it has always been so.</summary>
    public void Set(DateTimeOffset now, string currency, decimal amount, IReadOnlyCollection<PayPalItemRow> items)
    {
        if (items.Any(item => item.Currency == currency))
        {
            _deposits.Add((now, currency, amount - At(now, currency, items)));
            return;
        }

        _deposits.RemoveAll(deposit => deposit.Currency == currency);
        _deposits.Add((DateTimeOffset.MinValue, currency, amount));
    }
}
