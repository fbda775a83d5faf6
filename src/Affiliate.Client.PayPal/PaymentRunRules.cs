using System.Security.Cryptography;
using System.Text;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.PayPal;

/// <summary>A row as a payment, or why not: pure, and it throws for no row.</summary>
internal sealed class PaymentRunRules(PaymentRunOptions options)
{
    private const int MaxNote = 1000;
    private const int MaxReceiver = 127;

    /// <summary>Either an item or a refusal; neither for a row that is not due.</summary>
    public (PaymentRunItem? Item, ExcludedPayout? Exclusion) Evaluate(Payout row)
    {
        if (row.Status is not (PayoutStatus.Due or PayoutStatus.Unknown))
            return default;
        if (Oddity(row) is { } oddity)
            return (null, Exclude(row, oddity));
        if (row.Currency is not { } currency)
            return (null, Exclude(row, ExcludedPayoutReason.UnknownCurrency));
        if (PayPalCurrencies.Decimals(currency) is not { } decimals)
            return (null, Exclude(row, ExcludedPayoutReason.UnsupportedCurrency));
        if (row.Amount <= 0)
            return (null, Exclude(row, ExcludedPayoutReason.AmountNotPositive));
        if (PayPalCurrencies.Exact(row.Amount, decimals) is not { } amount)
            return (null, Exclude(row, ExcludedPayoutReason.TooManyDecimals));
        var receiver = options.Receiver is null ? row.Payee?.Email : options.Receiver(row);
        if (string.IsNullOrWhiteSpace(receiver)) return (null, Exclude(row, ExcludedPayoutReason.NoReceiver));
        if (!IsPlainAddress(receiver)) return (null, Exclude(row, ExcludedPayoutReason.InvalidReceiver));
        return (new PaymentRunItem(row.Key, ItemId(row.Key), receiver, new Money(amount, currency), Note(row)), null);
    }

    public static ExcludedPayout Exclude(PayoutKey key, ExcludedPayoutReason reason, string? currency = null) =>
        new(
            key,
            reason,
            reason switch
            {
                ExcludedPayoutReason.Duplicate => "Several rows have this key. Give each row once.",
                ExcludedPayoutReason.Deleted => "The vendor marks the row as deleted.",
                ExcludedPayoutReason.UnknownStatus => "The vendor's status is not known here. Look the row up at the vendor.",
                ExcludedPayoutReason.PaidDatePresent =>
                    "The row has a paid date but is not marked as paid. Look the row up at the vendor before paying it.",
                ExcludedPayoutReason.NonCashReward => "The reward is not money.",
                ExcludedPayoutReason.AmountMissing => "The row has no amount.",
                ExcludedPayoutReason.MixedCurrencies => "The row covers items of different currencies. Pay the items one by one.",
                ExcludedPayoutReason.UnknownCurrency => "The vendor states no currency. Configure the account's currency if it has one.",
                ExcludedPayoutReason.UnsupportedCurrency => $"PayPal does not pay in {currency}.",
                ExcludedPayoutReason.AmountNotPositive =>
                    "The amount is zero or negative. A negative amount is a claim on the payee: settle it by hand, it lowers no "
                        + "other payment of this plan.",
                ExcludedPayoutReason.TooManyDecimals => $"The amount has more decimals than PayPal takes in {currency}; it is not rounded.",
                ExcludedPayoutReason.NoReceiver => "The row has no address. Set PaymentRunOptions.Receiver if you know it.",
                ExcludedPayoutReason.InvalidReceiver =>
                    "The address is not a plain e-mail address of at most 127 ASCII characters, or it starts with =, +, - or @.",
                _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
            }
        );

    private static ExcludedPayout Exclude(Payout row, ExcludedPayoutReason reason) => Exclude(row.Key, reason, row.Currency);

    private static ExcludedPayoutReason? Oddity(Payout row) =>
        row switch
        {
            { IsDeleted: true } => ExcludedPayoutReason.Deleted,
            { Status: PayoutStatus.Unknown } => ExcludedPayoutReason.UnknownStatus,
            _ when row.Anomalies.HasFlag(PayoutAnomalies.PaidDateWithoutPaidStatus) || row.PaidAt is not null =>
                ExcludedPayoutReason.PaidDatePresent,
            _ when row.Anomalies.HasFlag(PayoutAnomalies.NonCashReward) => ExcludedPayoutReason.NonCashReward,
            _ when row.Anomalies.HasFlag(PayoutAnomalies.AmountMissing) => ExcludedPayoutReason.AmountMissing,
            _ when row.Anomalies.HasFlag(PayoutAnomalies.MixedCurrencies) => ExcludedPayoutReason.MixedCurrencies,
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

    // Stricter than the standards: what is paid to must be readable beyond doubt, and must survive a spreadsheet unchanged.
    private static bool IsPlainAddress(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return text.Length <= MaxReceiver && at > 0 && at == text.LastIndexOf('@') && at < text.Length - 1
            && text[0] is not ('=' or '+' or '-')
            && text.All(c => char.IsAsciiLetterOrDigit(c) || "@.!#$%&'*+-/=?^_`{|}~".Contains(c, StringComparison.Ordinal))
            && text[(at + 1)..].All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-')
            && text[(at + 1)..].Split('.').All(label => label.Length > 0);
    }

    // 30 characters is the most that PayPal's file takes; 112 bits do not collide. The letter in front: a spreadsheet takes 12e345 for a
    // number.
    private static string ItemId(PayoutKey key) => "r" + Hash($"{key.Vendor}\n{key.Account}\n{key.Kind}\n{key.Id}", 14);

    public static string Hash(string text, int bytes) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, bytes)).ToLowerInvariant();
}
