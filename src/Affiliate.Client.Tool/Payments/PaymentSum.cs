using Affiliate.Client.Monetary;

namespace Affiliate.Client.Tool.Payments;

/// <param name="Amount">The exact sum.</param>
/// <param name="Currency">ISO 4217 code.</param>
internal sealed record PaymentSum(decimal Amount, string? Currency)
{
    public static IReadOnlyList<PaymentSum> From(MoneyTotals totals) => [.. totals.Select(sum => new PaymentSum(sum.Amount, sum.Currency))];

    public override string ToString() => $"{Output.ToolOutput.Format(Amount)} {Currency}";
}
