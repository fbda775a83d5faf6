namespace Affiliate.Client.PayPal.Payouts;

/// <summary>One payment of a batch to pay.</summary>
public sealed record PayPalCreatePayoutItem
{
    /// <summary>How much. PayPal wants as many decimals as the currency has.</summary>
    public required PayPalAmount Amount { get; init; }

    /// <summary>Who, at most 127 single-byte letters. One that PayPal refuses makes it refuse the whole batch.</summary>
    public required string Receiver { get; init; }

    /// <summary>What the receiver is named by; null for the batch's.</summary>
    public PayPalRecipientType? RecipientType { get; init; }

    /// <summary>What the receiver is told, at most 4000 letters of ASCII or 1000 others.</summary>
    public string? Note { get; init; }

    /// <summary>The sender's id of the item, at most 63 letters.</summary>
    public string? SenderItemId { get; init; }

    /// <summary>Where the receiver gets the money; null for PayPal.</summary>
    public PayPalRecipientWallet? RecipientWallet { get; init; }

    /// <summary>The language of PayPal's mail to a receiver without an account, for example <c>en-US</c>.</summary>
    public string? NotificationLanguage { get; init; }

    /// <summary>What the payment is for.</summary>
    public PayPalPurpose? Purpose { get; init; }
}
