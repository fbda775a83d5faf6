namespace Affiliate.Client.PayPal;

/// <summary>The currencies that PayPal pays in, with the decimals that it takes: for some fewer than ISO 4217 has (HUF, TWD).</summary>
internal static class PayPalCurrencies
{
    private static readonly HashSet<string> TwoDecimals = new(StringComparer.Ordinal)
    {
        "AUD",
        "BRL",
        "CAD",
        "CHF",
        "CNY",
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

    public static int? Decimals(string currency) => TwoDecimals.Contains(currency) ? 2 : NoDecimals.Contains(currency) ? 0 : null;

    /// <summary>The amount with exactly so many decimals, or null if it has more.</summary>
    public static decimal? Exact(decimal amount, int decimals)
    {
        var rounded = Math.Round(amount, decimals);
        if (rounded != amount) return null;
        // Adding a zero of that scale appends the zeros that are missing, so that 12.5 is written 12.50.
        return rounded + new decimal(0, 0, 0, false, (byte)decimals);
    }
}
