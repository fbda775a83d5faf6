namespace Affiliate.Client.PayPal.Payouts;

/// <summary>What holds for a batch to pay as a whole.</summary>
public sealed record PayPalSenderBatchHeader
{
    private const int MaxIdLength = 256;

    /// <summary>
    /// The sender's id of the batch, 1 to 256 letters of ASCII without blanks. PayPal pays one batch of an id within 30 days, so that a
    /// call that failed can be sent again: with the same id, and never with another.
    /// </summary>
    /// <exception cref="ArgumentException">It is empty, too long, or holds another letter.</exception>
    public required string SenderBatchId { get; init => field = Checked(value); }

    /// <summary>What receivers are named by where an item says nothing.</summary>
    public PayPalRecipientType? RecipientType { get; init; }

    /// <summary>The subject of PayPal's mail to the receivers, at most 255 single-byte letters.</summary>
    public string? EmailSubject { get; init; }

    /// <summary>The text of that mail, at most 1000 letters.</summary>
    public string? EmailMessage { get; init; }

    /// <summary>A note to all receivers; with an item's own at most 1000 letters.</summary>
    public string? Note { get; init; }

    // The id is a header too, where other letters would not arrive.
    private static string Checked(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        return value.Length <= MaxIdLength && value.All(static letter => letter is >= '!' and <= '~')
            ? value
            : throw new ArgumentException(
                $"A batch id has at most {MaxIdLength} letters, all of them of ASCII and none a blank.", nameof(value));
    }
}
