using System.Security.Cryptography;
using System.Text;
using Affiliate.Client.Monetary;
using Affiliate.Client.PayPal.Journal;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.PayPal.Runs;

/// <summary>A row as a payment, or why not: pure, and it throws for no row.</summary>
internal sealed class PaymentRunRules(PaymentRunOptions options, PaymentHistory history)
{
    private const int MaxNote = 1000;
    private const decimal Absurd = 1_000_000_000_000; // with less, no sum of rows can leave what a decimal holds

    private const PayoutAnomalies Contradictions =
        PayoutAnomalies.PayoutVoided | PayoutAnomalies.PaidAndCanceled | PayoutAnomalies.AmountRounded;

    /// <summary>Either an item or a refusal; neither for a row that is not due.</summary>
    public (PaymentRunItem? Item, ExcludedPayout? Exclusion) Evaluate(Payout row)
    {
        if (row.Status is not (PayoutStatus.Due or PayoutStatus.Unknown))
            return default;
        if ((Earlier(row) ?? Oddity(row) ?? Method(row)) is { } reason)
            return (null, Exclude(row, reason));
        if (row.Currency is not { } currency)
            return (null, Exclude(row, ExcludedPayoutReason.UnknownCurrency));
        if (PayPalCurrencies.Decimals(currency) is not { } decimals)
            return (null, Exclude(row, ExcludedPayoutReason.UnsupportedCurrency));
        if (row.Amount <= 0)
            return (null, Exclude(row, ExcludedPayoutReason.AmountNotPositive));
        if (PayPalCurrencies.Exact(row.Amount, decimals, options.Rounding) is not { } amount)
            return (null, Exclude(row, ExcludedPayoutReason.TooManyDecimals));
        if (amount == 0)
            return (null, Exclude(row, ExcludedPayoutReason.AmountNotPositive));
        if (amount > Math.Min(options.MaxAmounts.GetValueOrDefault(currency, Absurd), Absurd))
            return (null, Exclude(row, ExcludedPayoutReason.AmountTooLarge));
        var receiver = options.Receiver?.Invoke(row);
        if (string.IsNullOrWhiteSpace(receiver)) return (null, Exclude(row, ExcludedPayoutReason.NoReceiver));
        if (!PayPalAddress.IsPayable(receiver)) return (null, Exclude(row, ExcludedPayoutReason.InvalidReceiver));
        var item = new PaymentRunItem(row.Key, ItemId(row.Key), receiver, new Money(amount, currency), Note(row), row.Items);
        return (item with { EarlierAttempts = history.CountUnpaid(row.Key) }, null);
    }

    private ExcludedPayoutReason? Earlier(Payout row) =>
        history.Find(row.Key, row.Items) switch
        {
            null => null,
            PaymentState.Paid => ExcludedPayoutReason.AlreadyPaid,
            _ => ExcludedPayoutReason.MayHaveBeenPaid,
        };

    private ExcludedPayoutReason? Method(Payout row) =>
        row.Method is { } method
        && !method.Contains("paypal", StringComparison.OrdinalIgnoreCase)
        && options.PaysMethod?.Invoke(row) != true
            ? ExcludedPayoutReason.OtherMethod
            : null;

    public static ExcludedPayout Exclude(PayoutKey key, ExcludedPayoutReason reason, string? currency = null) =>
        new(key, reason, ExcludedPayoutTexts.Get(reason, currency));

    private static ExcludedPayout Exclude(Payout row, ExcludedPayoutReason reason) => Exclude(row.Key, reason, row.Currency);

    private ExcludedPayoutReason? Oddity(Payout row) =>
        row switch
        {
            { IsDeleted: true } => ExcludedPayoutReason.Deleted,
            { Status: PayoutStatus.Unknown } => ExcludedPayoutReason.UnknownStatus,
            _ when row.Anomalies.HasFlag(PayoutAnomalies.PaidDateWithoutPaidStatus) || row.PaidAt is not null =>
                ExcludedPayoutReason.PaidDatePresent,
            _ when row.Anomalies.HasFlag(PayoutAnomalies.NonCashReward) => ExcludedPayoutReason.NonCashReward,
            _ when row.Anomalies.HasFlag(PayoutAnomalies.AmountMissing) => ExcludedPayoutReason.AmountMissing,
            _ when row.Anomalies.HasFlag(PayoutAnomalies.MixedCurrencies) => ExcludedPayoutReason.MixedCurrencies,
            _ when (row.Anomalies & Contradictions) != 0 && options.IsConfirmed?.Invoke(row) != true => ExcludedPayoutReason.Contradictory,
            _ => null,
        };

    private string Note(Payout row)
    {
        var text = options.Note is null
            ? $"{row.Key.Vendor} {(row.Kind == PayoutKind.Payout ? "payout" : "commission")} {row.Key.Id}"
            : options.Note(row) ?? "";
        var clean = string.Create(
            text.Length,
            text,
            static (span, from) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = char.IsControl(from[i]) || from[i] is '\u2028' or '\u2029' ? ' ' : from[i];
            }
        );
        if (clean.Length <= MaxNote)
            return clean;
        return clean[..(char.IsHighSurrogate(clean[MaxNote - 1]) ? MaxNote - 1 : MaxNote)];
    }

    // 30 characters is the most that PayPal's file takes; 112 bits do not collide. The letter in front: a spreadsheet takes 12e345 for a
    // number.
    private static string ItemId(PayoutKey key) => "r" + Hash($"{key.Vendor}\n{key.Account}\n{key.Kind}\n{key.Id}", 14);

    public static string Hash(string text, int bytes) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, bytes)).ToLowerInvariant();
}
