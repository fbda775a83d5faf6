namespace Affiliate.Client.Emulator.PayPal;

/// <summary>Money that a receiver really has.</summary>
/// <param name="Receiver">Who.</param>
/// <param name="Currency">The currency.</param>
/// <param name="Amount">How much.</param>
/// <param name="SenderBatchId">The sender's id of the batch.</param>
/// <param name="SenderItemId">The sender's id of the item.</param>
/// <param name="At">Since when.</param>
public sealed record PayPalPayment(
    string Receiver, string Currency, decimal Amount, string SenderBatchId, string? SenderItemId, DateTimeOffset At);
