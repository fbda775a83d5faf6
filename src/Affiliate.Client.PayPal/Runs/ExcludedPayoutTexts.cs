namespace Affiliate.Client.PayPal.Runs;

/// <summary>Why a row is excluded, in a sentence that says what to do.</summary>
internal static class ExcludedPayoutTexts
{
    public static string Get(ExcludedPayoutReason reason, string? currency) =>
        reason switch
        {
            ExcludedPayoutReason.Duplicate => "Several rows have this key. Give each row once.",
            ExcludedPayoutReason.SameRowInTwoAccounts =>
                "Two accounts have this row: they have the same credentials. Register the account once.",
            ExcludedPayoutReason.AlreadyPaid => "An earlier run paid this row. Mark it as paid at the vendor.",
            ExcludedPayoutReason.MayHaveBeenPaid => "An earlier run may have paid this row. Reconcile before you plan again.",
            ExcludedPayoutReason.Deleted => "The vendor marks the row as deleted.",
            ExcludedPayoutReason.UnknownStatus => "The vendor's status is not known here. Look the row up at the vendor.",
            ExcludedPayoutReason.PaidDatePresent =>
                "The row has a paid date but is not marked as paid. Look the row up at the vendor before paying it.",
            ExcludedPayoutReason.NonCashReward => "The reward is not money.",
            ExcludedPayoutReason.AmountMissing => "The row has no amount.",
            ExcludedPayoutReason.MixedCurrencies => "The row covers items of different currencies. Pay the items one by one.",
            ExcludedPayoutReason.Contradictory =>
                "The row's signs contradict each other, or its amount was rounded. Look the row up at the vendor, then let "
                    + "PaymentRunOptions.IsConfirmed say that it is to be paid.",
            ExcludedPayoutReason.OtherMethod =>
                "The vendor says that the row is paid in another way than by PayPal. Let PaymentRunOptions.PaysMethod decide otherwise.",
            ExcludedPayoutReason.UnknownCurrency => "The vendor states no currency. Configure the account's currency if it has one.",
            ExcludedPayoutReason.UnsupportedCurrency => $"PayPal does not pay in {currency}.",
            ExcludedPayoutReason.AmountNotPositive =>
                "The amount is zero or negative. A negative amount is a claim on the payee: settle it by hand, it lowers no "
                    + "other payment of this plan.",
            ExcludedPayoutReason.TooManyDecimals =>
                $"The amount has more decimals than PayPal takes in {currency}. Set PaymentRunOptions.Rounding to round it.",
            ExcludedPayoutReason.AmountTooLarge =>
                $"The amount is more than one payment in {currency} may have. Set PaymentRunOptions.MaxAmounts if PayPal lets you pay "
                    + "more.",
            ExcludedPayoutReason.NoReceiver =>
                "No payment address is known. Set PaymentRunOptions.Receiver, for example to PaymentReceivers.Find.",
            ExcludedPayoutReason.InvalidReceiver =>
                "The address is not a plain e-mail address of at most 127 ASCII characters, or it starts with =, + or -.",
            _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
        };
}
