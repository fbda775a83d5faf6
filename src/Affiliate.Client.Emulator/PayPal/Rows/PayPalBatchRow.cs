namespace Affiliate.Client.Emulator.PayPal.Rows;

/// <summary>A batch as PayPal's emulator stores it.</summary>
public sealed record PayPalBatchRow
{
    /// <summary>PayPal's id of the batch.</summary>
    public required string Id { get; init; }

    /// <summary>The sender's id of the batch.</summary>
    public required string SenderBatchId { get; init; }

    /// <summary>The subject of the mail to the receivers.</summary>
    public string? EmailSubject { get; init; }

    /// <summary>The text of that mail.</summary>
    public string? EmailMessage { get; init; }

    /// <summary>When it was received.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it is done.</summary>
    public required DateTimeOffset ProcessedAt { get; init; }

    /// <summary>Whether it is refused as a whole when it is processed.</summary>
    public bool IsDenied { get; init; }

    /// <summary>The vendor's word for where it is at a moment: pending for the first half of its processing.</summary>
    public string StatusAt(DateTimeOffset moment) =>
        moment >= ProcessedAt ? (IsDenied ? "DENIED" : "SUCCESS")
        : moment < CreatedAt + ((ProcessedAt - CreatedAt) / 2) ? "PENDING"
        : "PROCESSING";
}
