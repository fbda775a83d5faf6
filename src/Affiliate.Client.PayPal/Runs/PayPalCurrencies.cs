namespace Affiliate.Client.PayPal.Runs;

/// <summary>The currencies that PayPal pays in, with the decimals that it takes: for some fewer than ISO 4217 has (HUF, TWD).</summary>
internal static class PayPalCurrencies
{
    private static readonly HashSet<string> TwoDecimals = new(StringComparer.Ordinal)
    {
        "AUD",
        "BRL",
        "CAD",
        "CHF",
        "CZK",
        "DKK",
        "EUR",
        "GBP",
        "HKD",
        "ILS",
        "MXN",
        "MYR",
        "NOK",
        "NZD",
        "PHP",
        "PLN",
        "SEK",
        "SGD",
        "THB",
        "USD",
    };

    private static readonly HashSet<string> NoDecimals = new(StringComparer.Ordinal) { "HUF", "JPY", "TWD" };

    /// <summary>Currencies that PayPal pays between accounts of their country only.</summary>
    public static bool IsInCountryOnly(string currency) => currency is "BRL" or "MYR";

    public static int? Decimals(string currency) => TwoDecimals.Contains(currency) ? 2 : NoDecimals.Contains(currency) ? 0 : null;

    /// <summary>The amount with exactly so many decimals; null if it has more and must not be rounded.</summary>
    public static decimal? Exact(decimal amount, int decimals, PaymentRounding rounding)
    {
        var rounded = Math.Round(
            amount,
            decimals,
            rounding switch
            {
                PaymentRounding.Down => MidpointRounding.ToZero,
                PaymentRounding.HalfUp => MidpointRounding.AwayFromZero,
                _ => MidpointRounding.ToEven,
            }
        );
        if (rounded != amount && rounding == PaymentRounding.Refuse) return null;
        // Adding a zero of that scale appends the zeros that are missing, so that 12.5 is written 12.50.
        return rounded + new decimal(0, 0, 0, false, (byte)decimals);
    }
}
