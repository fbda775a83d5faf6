namespace Affiliate.Client.Emulator.PayPal;

/// <summary>What becomes of an item once it was processed.</summary>
/// <param name="Status">The vendor's word, for example <c>SUCCESS</c>. <c>UNCLAIMED</c> becomes <c>RETURNED</c> after 30 days.</param>
/// <param name="Error">The name of the item's error, for example <c>RECEIVER_UNREGISTERED</c>; null for none.</param>
public sealed record PayPalOutcome(string Status, string? Error = null)
{
    /// <summary>The receiver gets the money.</summary>
    public static PayPalOutcome Success { get; } = new("SUCCESS");

    /// <summary>The receiver has no account: the money waits for a claim.</summary>
    public static PayPalOutcome Unclaimed { get; } = new("UNCLAIMED", "RECEIVER_UNREGISTERED");

    /// <summary>
    /// By how the receiver begins: <c>unclaimed</c>, <c>failed</c>, <c>blocked</c>, <c>onhold</c>, <c>refunded</c>, <c>reversed</c>,
    /// <c>returned</c>; any other receiver is paid.
    /// </summary>
    public static PayPalOutcome ByReceiver(string receiver)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        bool Starts(string word) => receiver.StartsWith(word, StringComparison.OrdinalIgnoreCase);
        return Starts("unclaimed") ? Unclaimed
            : Starts("failed") ? Failed("RECEIVER_ACCOUNT_LOCKED")
            : Starts("blocked") ? new("BLOCKED", "TRANSACTION_DECLINED_BY_TRAVEL_RULE")
            : Starts("onhold") ? new("ONHOLD", "PENDING_REVIEW")
            : Starts("refunded") ? new("REFUNDED")
            : Starts("reversed") ? new("REVERSED")
            : Starts("returned") ? new("RETURNED")
            : Success;
    }

    /// <summary>The item is not paid, and the money is back.</summary>
    /// <param name="error">The error's name.</param>
    public static PayPalOutcome Failed(string error) => new("FAILED", error);
}
